package org.qingyang.store.json;

/// Makes JSON safe for stores that keep text as UTF-8, in which half a surrogate pair cannot be written.
final class LoneSurrogates {

    private LoneSurrogates() {
    }

    /// The same JSON with every lone surrogate as a JSON escape.
    static String escaped(String json) {
        int lone = next(json, 0);
        if (lone < 0) {
            return json;
        }
        var result = new StringBuilder(json.length() + 16);
        int from = 0;
        while (lone >= 0) {
            result.append(json, from, lone).append("\\u%04x".formatted((int) json.charAt(lone)));
            from = lone + 1;
            lone = next(json, from);
        }
        return result.append(json, from, json.length()).toString();
    }

    /// The offset of the first lone surrogate from `from` on, or -1.
    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
