package gallerist.app.cli.update;

import gallerist.app.cli.option.WrongCommandLine;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One change of a tree. */
sealed interface TreeChange {
    void apply(ObjectNode tree, Literals literals);

    record Set(TreePath path, String value) implements TreeChange {
        static Set of(String text) {
            int equals = Split.outsideBrackets(text);
            if (equals < 1) {
                throw new WrongCommandLine("'%s' is not PATH=VALUE.".formatted(text));
            }
            return new Set(TreePath.of(text.substring(0, equals)), text.substring(equals + 1));
        }

        @Override
        public void apply(ObjectNode tree, Literals literals) {
            path.put(tree, literals.read(value));
        }
    }

    record Add(TreePath path, List<String> values) implements TreeChange {
        @Override
        public void apply(ObjectNode tree, Literals literals) {
            ArrayNode list = path.listIn(tree);
            ObjectNode pairs = JsonNodeFactory.instance.objectNode();
            for (String value : values) {
                int equals = value.indexOf('=');
                if (equals > 0) {
                    pairs.set(
                            value.substring(0, equals), literals.read(value.substring(equals + 1)));
                } else {
                    pairs = flush(list, pairs);
                    list.add(literals.read(value));
                }
            }
            flush(list, pairs);
        }

        private static ObjectNode flush(ArrayNode list, ObjectNode pairs) {
            if (pairs.isEmpty()) {
                return pairs;
            }
            list.add(pairs);
            return JsonNodeFactory.instance.objectNode();
        }
    }

    record Remove(TreePath path) implements TreeChange {
        @Override
        public void apply(ObjectNode tree, Literals literals) {
            path.removeFrom(tree);
        }
    }

    /** Finds the sign between path and value, past the one in {@code [name=value]}. */
    final class Split {
        private Split() {}

        static int outsideBrackets(String text) {
            int depth = 0;
            for (int i = 0; i < text.length(); i++) {
                switch (text.charAt(i)) {
                    case '[' -> depth++;
                    case ']' -> depth--;
                    case '=' -> {
                        if (depth == 0) {
                            return i;
                        }
                    }
                    default -> {}
                }
            }
            return -1;
        }
    }
}
