package gallerist.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Values written right behind a short option, as in {@code -otable}. */
final class AttachedValues {
    private static final int SHORT = 2;

    private AttachedValues() {}

    /**
     * The same arguments with such values on their own.
     *
     * @param takesValue whether a short option wants a value
     * @param isOption whether there is an option of this name, which may have been meant
     */
    static List<String> apart(
            List<String> arguments, Predicate<String> takesValue, Predicate<String> isOption) {
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                apart.addAll(arguments.subList(i, arguments.size()));
                break;
            }
            if (isAttached(argument)
                    && takesValue.test(argument.substring(0, SHORT))
                    && !isOption.test("-" + argument)) {
                apart.add(argument.substring(0, SHORT));
                apart.add(argument.substring(SHORT));
            } else {
                apart.add(argument);
            }
        }
        return apart;
    }

    private static boolean isAttached(String argument) {
        return argument.length() > SHORT
                && argument.charAt(0) == '-'
                && Character.isLetter(argument.charAt(1))
                && argument.charAt(SHORT) != '=';
    }
}
