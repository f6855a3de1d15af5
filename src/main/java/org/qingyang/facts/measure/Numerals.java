package org.qingyang.facts.measure;

import java.math.BigDecimal;

/// Reads numbers as newspapers print them: 8500, 3.2万, 二百三十, 二〇二四, 百, 1,234.
public final class Numerals {

    private static final String DIGITS = "〇零○一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final String BIG = "万亿";

    private Numerals() {
    }

    /// @throws NumberFormatException if this is no number
    public static BigDecimal value(String text) {
        String plain = text.replace("，", "").replace(",", "").replace("两", "二").replace("点", ".").replace("廿", "二十");
        if (plain.isEmpty()) {
            throw new NumberFormatException("no digits");
        }
        for (int i = BIG.length() - 1; i >= 0; i--) {
            int at = plain.lastIndexOf(BIG.charAt(i));
            if (at >= 0) {
                BigDecimal many = at == 0 ? BigDecimal.ONE : value(plain.substring(0, at));
                BigDecimal rest = at == plain.length() - 1 ? BigDecimal.ZERO : value(plain.substring(at + 1));
                return many.movePointRight(i == 0 ? 4 : 8).add(rest);
            }
        }
        return Character.isDigit(plain.charAt(0)) ? arabic(plain) : chinese(plain);
    }

    /// 5, 5.5, and 5百 or 3千.
    private static BigDecimal arabic(String text) {
        int unit = UNITS.indexOf(text.charAt(text.length() - 1));
        return unit < 0 ? new BigDecimal(text) : new BigDecimal(text.substring(0, text.length() - 1)).movePointRight(unit + 1);
    }

    private static BigDecimal chinese(String text) {
        int point = text.indexOf('.');
        if (point > 0) {
            return new BigDecimal(chinese(text.substring(0, point)).toPlainString() + "." + digits(text.substring(point + 1)));
        }
        boolean spelt = text.chars().noneMatch(c -> UNITS.indexOf(c) >= 0);
        return spelt ? new BigDecimal(digits(text)) : new BigDecimal(grouped(text));
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(digit((char) c)));
        return digits.toString();
    }

    private static int grouped(String text) {
        int sum = 0;
        int digit = -1;
        for (char c : text.toCharArray()) {
            int unit = UNITS.indexOf(c);
            if (unit >= 0) {
                sum += (digit < 0 ? 1 : digit) * (int) Math.pow(10, unit + 1);
                digit = -1;
            } else {
                digit = digit(c);
            }
        }
        return sum + Math.max(0, digit);
    }

    /// @throws NumberFormatException if this is no digit
    private static int digit(char c) {
        int at = DIGITS.indexOf(c);
        if (at < 0) {
            throw new NumberFormatException("no digit: " + c);
        }
        return Math.max(0, at - 2);
    }
}
