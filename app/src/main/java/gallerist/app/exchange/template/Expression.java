package gallerist.app.exchange.template;

import java.util.ArrayList;
import java.util.List;

/** An expression of a template between its brackets, as a tree. */
sealed interface Expression {
    record Text(String value) implements Expression {}

    record Whole(long value) implements Expression {}

    record Call(String function, List<Expression> arguments) implements Expression {}

    /** What is inside the value of another expression: a name or a number. */
    record Inside(Expression of, Expression key) implements Expression {}

    /** Reads the text of an expression without its outer brackets. */
    static Expression read(String text) {
        return new Reader(text).whole();
    }

    /** Reads one character after the other; deep nesting is refused before the stack ends. */
    final class Reader {
        private static final int DEEPEST = 40;

        private final String text;
        private int at;
        private int depth;

        private Reader(String text) {
            this.text = text;
        }

        private Expression whole() {
            Expression expression = expression();
            blanks();
            if (at < text.length()) {
                throw wrong();
            }
            return expression;
        }

        private Expression expression() {
            if (++depth > DEEPEST) {
                throw new WrongTemplate(
                        "The expression is nested deeper than %d levels.".formatted(DEEPEST));
            }
            blanks();
            Expression read = primary();
            while (at < text.length() && (peek() == '.' || peek() == '[')) {
                read = inside(read);
            }
            depth--;
            return read;
        }

        private Expression primary() {
            char first = peek();
            if (first == '\'') {
                return new Text(quoted());
            }
            if (Character.isDigit(first) || first == '-') {
                return number();
            }
            String function = name();
            expect('(');
            List<Expression> arguments = new ArrayList<>();
            blanks();
            while (peek() != ')') {
                arguments.add(expression());
                blanks();
                if (peek() == ',') {
                    at++;
                } else if (peek() != ')') {
                    throw wrong();
                }
            }
            at++;
            return new Call(function, List.copyOf(arguments));
        }

        private Expression inside(Expression of) {
            if (text.charAt(at++) == '.') {
                return new Inside(of, new Text(name()));
            }
            Expression key = expression();
            expect(']');
            return new Inside(of, key);
        }

        private String quoted() {
            StringBuilder quoted = new StringBuilder();
            at++;
            while (true) {
                char next = peek();
                at++;
                if (next != '\'') {
                    quoted.append(next);
                } else if (at < text.length() && text.charAt(at) == '\'') {
                    quoted.append('\'');
                    at++;
                } else {
                    return quoted.toString();
                }
            }
        }

        private Expression number() {
            int start = at++;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            try {
                return new Whole(Long.parseLong(text.substring(start, at)));
            } catch (NumberFormatException noNumber) {
                throw wrong();
            }
        }

        private String name() {
            int start = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            if (start == at) {
                throw wrong();
            }
            return text.substring(start, at);
        }

        private void expect(char wanted) {
            blanks();
            if (peek() != wanted) {
                throw wrong();
            }
            at++;
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private char peek() {
            if (at >= text.length()) {
                throw wrong();
            }
            return text.charAt(at);
        }

        private WrongTemplate wrong() {
            return new WrongTemplate(
                    "The expression can't be read from character %d on.".formatted(at + 1));
        }
    }
}
