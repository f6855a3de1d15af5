package org.qingyang.desk.find;

import java.util.function.BooleanSupplier;

/// A text that lets itself be looked at so many times and no more, so that a pattern that goes astray comes to an end.
/// Java's matcher asks for each character that it looks at. Not thread-safe.
final class Patience implements CharSequence {

    /// The text was looked at too often, or nobody waits any more.
    static final class Gone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Gone() {
            super("a pattern needs too many steps", null, false, false);
        }
    }

    /// How many looks are left, over all the texts of one search: each text brings some for each of its characters, so
    /// that the length of an archive wears nobody out.
    static final class Budget {

        private static final long FIRST = 20_000_000;
        private static final long FOR_EACH_CHARACTER = 200;
        private static final int BETWEEN_QUESTIONS = 0x3fff;

        private final BooleanSupplier stopped;
        private long left = FIRST;

        /// @param stopped whether the search is to end early; asked now and then
        Budget(BooleanSupplier stopped) {
            this.stopped = stopped;
        }

        private void bring(int characters) {
            left = Math.min(FIRST, left + FOR_EACH_CHARACTER * characters);
        }

        private void look() {
            if (--left < 0 || (left & BETWEEN_QUESTIONS) == 0 && stopped.getAsBoolean()) {
                throw new Gone();
            }
        }
    }

    private final String text;
    private final Budget budget;

    Patience(String text, Budget budget) {
        this.text = text;
        this.budget = budget;
        budget.bring(text.length());
    }

    @Override
    public char charAt(int index) {
        budget.look();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
