package org.qingyang.facts.entity;

import org.qingyang.facts.base.Paragraph;
import org.qingyang.language.Token;

/// What kind of word stands before and behind a place, as far as it matters for a person's name. The kinds are names of
/// weights.
final class NameContext {

    private static final String MARKS = "，。；：）";

    private NameContext() {
    }

    static String before(Paragraph paragraph, int start) {
        if (start == 0) {
            return "before.start";
        }
        Token word = paragraph.wordAt(start - 1);
        return switch (word.text()) {
            case "、" -> "before.list";
            case "的" -> "before.of";
            case "和", "与", "及", "同" -> "before.and";
            case "“", "《", "「" -> "before.quote";
            default -> "before." + kind(word);
        };
    }

    static String behind(Paragraph paragraph, int end) {
        if (end >= paragraph.length()) {
            return "behind.end";
        }
        Token word = paragraph.wordAt(end);
        String text = word.text();
        if (SpeechVerbs.lengthAt(paragraph.text(), end) > 0) {
            return "behind.speech";
        }
        return switch (text) {
            case "、" -> "behind.list";
            case "的" -> "behind.of";
            case "《" -> "behind.work";
            case "”" -> "behind.quote";
            default -> text.length() == 1 && MARKS.contains(text) ? "behind.mark"
                    : "behind." + kind(word) + (text.length() == 1 && (word.is("v") || word.is("n")) ? "1" : "");
        };
    }

    /// Whether nothing that may belong to the name of an institution stands before.
    static boolean opens(Paragraph paragraph, int start) {
        return start == 0 || !Character.isLetterOrDigit(paragraph.at(start - 1))
                || OrganisationWords.STOPS.has(paragraph.wordAt(start - 1).text())
                || paragraph.wordAt(start - 1).nature().equals("v")
                || "由在与和从到被给于及同向的了".indexOf(paragraph.at(start - 1)) >= 0;
    }

    private static String kind(Token word) {
        if (word.is("nnt") || word.is("nnd") || word.nature().equals("nn")) {
            return "title";
        }
        if (word.is("ns") || word.is("nt") || word.is("ni")) {
            return "institution";
        }
        return word.is("nr") ? "person" : switch (word.nature().charAt(0)) {
            case 'w' -> "mark";
            case 'n' -> "noun";
            case 'v' -> "verb";
            case 'p' -> "preposition";
            case 'm', 'q' -> "number";
            case 'd' -> "adverb";
            case 'c' -> "and";
            case 't' -> "time";
            default -> "other";
        };
    }
}
