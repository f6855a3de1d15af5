package org.qingyang.desk.find;

/// A text that lets itself be looked at so many times and no more, so that a pattern that goes astray comes to an end.
/// Java's matcher asks for each character that it looks at. Not thread-safe.
final class Patience implements CharSequence {

    /// The text was looked at too often.
    static final class Gone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Gone() {
            super("a pattern needs too many steps", null, false, false);
        }
    }

    /// How many looks are left, over all the texts of one search.
    static final class Budget {

        private long left;

        Budget(long looks) {
            this.left = looks;
        }
    }

    private final String text;
    private final Budget budget;

    Patience(String text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    @Override
    public char charAt(int index) {
        if (--budget.left < 0) {
            throw new Gone();
        }
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
