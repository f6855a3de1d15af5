package org.qingyang.store.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// JSON in the making, as the UTF-8 bytes that the store keeps. A bulk step writes megabytes of it, of which nothing is to be
/// turned round once more: so the bytes are made at once, and commas come by themselves. Half a surrogate pair, which UTF-8
/// cannot hold, becomes an escape. Not thread-safe.
final class Utf8Json {

    /// What one character takes at the most: an escape.
    private static final int LONGEST = 6;
    private static final String HEX = "0123456789ABCDEF";

    private byte[] bytes = new byte[128];
    private int size;
    /// Whether something stands before which whatever comes next is parted from by a comma.
    private boolean after;

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    void begin(char bracket) {
        next(1);
        put(bracket);
        after = false;
    }

    void end(char bracket) {
        ensure(1);
        put(bracket);
        after = true;
    }

    /// The name of a property; its value comes next.
    void name(String name) {
        string(name);
        ensure(1);
        put(':');
        after = false;
    }

    void number(int value) {
        if (value >= 0 && value <= 9) {
            next(1);
            put((char) ('0' + value));
        } else {
            next(11);
            int length = size + length(value);
            for (int rest = value, at = length; at > size; rest /= 10) {
                bytes[--at] = (byte) ('0' + Math.abs(rest % 10));
            }
            if (value < 0) {
                bytes[size] = '-';
            }
            size = length;
        }
    }

    private static int length(int value) {
        int length = value < 0 ? 2 : 1;
        for (int rest = value / 10; rest != 0; rest /= 10) {
            length++;
        }
        return length;
    }

    /// Something that is spelt as it is: a number, `true`, `null`.
    void literal(String ascii) {
        next(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
    }

    /// A value that is JSON in UTF-8 already.
    void raw(byte[] json) {
        next(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    void string(String text) {
        next(text.length() * LONGEST + 2);
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += wide(text, i);
            } else if (c < ' ' || c == '"' || c == '\\') {
                escape(c);
            } else {
                put(c);
            }
        }
        put('"');
    }

    /// @return how many units more than one were written
    private int wide(String text, int at) {
        int point = text.codePointAt(at);
        if (point < 0x800) {
            put((char) (0xC0 | point >> 6));
        } else if (point >= 0x10000) {
            put((char) (0xF0 | point >> 18));
            put((char) (0x80 | point >> 12 & 0x3F));
            put((char) (0x80 | point >> 6 & 0x3F));
        } else if (Character.isSurrogate((char) point)) {
            unicode(point);
            return 0;
        } else {
            put((char) (0xE0 | point >> 12));
            put((char) (0x80 | point >> 6 & 0x3F));
        }
        put((char) (0x80 | point & 0x3F));
        return point >= 0x10000 ? 1 : 0;
    }

    private void escape(char c) {
        int letter = "\b\t\n\f\r\"\\".indexOf(c);
        if (letter < 0) {
            unicode(c);
        } else {
            put('\\');
            put("btnfr\"\\".charAt(letter));
        }
    }

    private void unicode(int unit) {
        put('\\');
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEX.charAt(unit >> shift & 0xF));
        }
    }

    /// Makes room for a value and the comma before it.
    private void next(int length) {
        ensure(length + 1);
        if (after) {
            put(',');
        }
        after = true;
    }

    private void ensure(int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + length, bytes.length * 2));
        }
    }

    private void put(char c) {
        bytes[size++] = (byte) c;
    }
}
