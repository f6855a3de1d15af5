package org.qingyang.facts.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.SpeechVerbs;
import org.qingyang.language.Token;
import org.qingyang.text.Span;

/// Finds speech in quotation marks and who speaks. Quoted terms (“最美驿站”) are no speech.
public final class QuoteGrammar {

    /// Speech with its speaker, who stays unknown where the text does not say.
    public record Speech(@Nullable String speaker, Find find) {
    }

    private static final String SENTENCE_ENDS = "。！？…";
    private static final String CLAUSE_ENDS = "。！？…；\n”";

    private final Paragraph paragraph;
    private final String text;
    private final List<Find> persons;

    private QuoteGrammar(Paragraph paragraph, List<Find> persons) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.persons = persons;
    }

    /// @param persons the persons of the paragraph, in order
    public static List<Speech> find(Paragraph paragraph, List<Find> persons) {
        var grammar = new QuoteGrammar(paragraph, persons);
        List<Speech> speeches = new ArrayList<>();
        for (Span quoted : Marks.between(paragraph, '“', '”')) {
            grammar.speech(quoted, speeches.isEmpty() ? null : speeches.getLast()).ifPresent(speeches::add);
        }
        Marks.open(paragraph, '“', '”').flatMap(rest -> grammar.speech(rest, speeches.isEmpty() ? null : speeches.getLast()))
                .ifPresent(speeches::add);
        return speeches;
    }

    private java.util.Optional<Speech> speech(Span quoted, @Nullable Speech previous) {
        if (quoted.length() < 2) {
            return java.util.Optional.empty();
        }
        String before = speakerBefore(quoted.start() - 1);
        char last = lastMark(quoted);
        boolean sentence = SENTENCE_ENDS.indexOf(last) >= 0;
        boolean part = last == '，';
        boolean introduced = before != null && (paragraph.at(quoted.start() - 2) == '：' || isClause(quoted));
        if (!sentence && !part && !introduced) {
            return java.util.Optional.empty();
        }
        String behind = before == null ? speakerBehind(quoted.end() + 1) : null;
        String speaker = before != null ? before : behind;
        if (speaker == null && previous != null && goesOn(previous, quoted)) {
            speaker = previous.speaker();
        }
        if (speaker == null && part) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(new Speech(speaker == null || speaker.isEmpty() ? null : speaker,
                new Find(quoted, speaker == null ? "quote" : "quote.speaker", speaker == null ? 0.7 : 0.9)));
    }

    /// The last character before any blanks.
    private char lastMark(Span quoted) {
        int end = quoted.end();
        while (end > quoted.start() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.charAt(end - 1);
    }

    /// 他表示，“我们会继续努力”，并…: a whole clause and no title or slogan.
    private boolean isClause(Span quoted) {
        boolean verb = false;
        for (int at = quoted.start(); at < quoted.end() && !verb; at = paragraph.wordAt(at).end()) {
            Token word = paragraph.wordAt(at);
            verb = word.start() >= quoted.start() && word.end() <= quoted.end()
                    && (word.is("v") && !word.is("vn") || word.is("r"));
        }
        return verb && quoted.length() >= 6 && "，。；".indexOf(paragraph.at(quoted.end() + 1)) >= 0
                && paragraph.text(quoted).chars().anyMatch(c -> "我你他她们会要".indexOf(c) >= 0);
    }

    /// “你放心，”他拍着胸脯，“一定做到！”: nothing but a short clause lies between the two halves of a speech.
    private boolean goesOn(Speech previous, Span quoted) {
        int from = previous.find().end() + 1;
        int to = quoted.start() - 1;
        boolean half = text.charAt(previous.find().end() - 1) == '，' || paragraph.at(to - 1) == '，';
        return from == to || half && to - from <= 20 && to > from
                && text.substring(from, to).chars().noneMatch(c -> "。！？”".indexOf(c) >= 0);
    }

    /// 职工们纷纷表示：“…”. Null where no colon introduces the quote; empty where nobody is named.
    private @Nullable String speakerBefore(int open) {
        boolean colon = paragraph.at(open - 1) == '：';
        boolean comma = paragraph.at(open - 1) == '，' && SpeechVerbs.lengthBefore(text, open - 1) > 0;
        if (!colon && !comma) {
            return null;
        }
        if (colon && persons.stream().anyMatch(person -> person.end() == open - 1)) {
            return noun(0, open - 1);
        }
        int clause = open - 2;
        while (clause > 0 && CLAUSE_ENDS.indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        return subject(clause, open - 1, colon);
    }

    /// “…”该负责人表示; “…”获得冠军的李某说.
    private @Nullable String speakerBehind(int from) {
        int end = from;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '“'
                && text.charAt(end) != '，'
                && text.charAt(end) != '：') {
            int verb = SpeechVerbs.lengthAt(text, end);
            if (verb > 0 && paragraph.isEdge(end) && paragraph.isEdge(end + verb) && end > from) {
                String subject = noun(from, end);
                return subject.isEmpty() ? null : subject;
            }
            end++;
        }
        boolean cut = paragraph.at(from - 2) == '，' && end < text.length() - 1 && text.charAt(end) == '，'
                && text.charAt(end + 1) == '“';
        return cut && persons.stream().anyMatch(person -> person.start() == from) ? noun(from, end) : null;
    }

    /// Who speaks in the clause before a colon: the noun before the last word of speech, or the clause's last person.
    private @Nullable String subject(int from, int to, boolean colon) {
        for (int at = to; at > from; at--) {
            if (SpeechVerbs.lengthBefore(text, at) > 0) {
                int verb = at - SpeechVerbs.lengthBefore(text, at);
                String nearest = several(from, verb);
                String subject = nearest.isEmpty() ? noun(from, verb) : nearest;
                if (!subject.isEmpty()) {
                    return subject;
                }
            }
        }
        return colon && SpeechVerbs.lengthBefore(text, to) > 0 ? "" : null;
    }

    /// 大家看望老张，他们说：“…”: several people whom nobody names, right behind the last comma; empty if there are none.
    private String several(int from, int verb) {
        int comma = text.lastIndexOf('，', verb - 1);
        String people = comma < from ? "" : text.substring(comma + 1, verb);
        return people.length() < 8 && (people.endsWith("们") || people.endsWith("大家")) ? people : "";
    }

    /// The speaker within a stretch that a word of speech ends: the last person in it, or its last noun phrase.
    private String noun(int from, int to) {
        Find person = Find.last(persons, to);
        return person != null && person.start() >= from ? paragraph.printed(person.at()) : phrase(from, to);
    }

    private String phrase(int from, int to) {
        int end = to;
        while (end > from && isManner(paragraph.wordAt(end - 1), end)) {
            end = paragraph.wordAt(end - 1).start();
        }
        int start = end;
        while (start > from && isPart(paragraph.wordAt(start - 1))) {
            start = Math.max(from, paragraph.wordAt(start - 1).start());
        }
        if (end - start == 1 && "时后中上".indexOf(text.charAt(start)) >= 0) {
            return opening(from, start);
        }
        return start < end ? paragraph.printed(new Span(start, end)).strip() : "";
    }

    /// 李主席|在晚宴上祝酒时说: the words that the clause begins with.
    private String opening(int from, int to) {
        int end = from;
        while (end < to && isPart(paragraph.wordAt(end)) && paragraph.wordAt(end).end() <= to) {
            end = paragraph.wordAt(end).end();
        }
        return end > from && end - from < 12 ? paragraph.printed(new Span(from, end)).strip() : "";
    }

    /// 纷纷, 激动地, 向记者: what stands between a speaker and the word of speech.
    private static boolean isManner(Token word, int end) {
        return word.is("d") || word.is("u") || word.is("a") || word.is("p") || word.text().equals("记者") || word.is("w")
                && !word.text().equals("。");
    }

    private static boolean isPart(Token word) {
        return word.is("n") || word.is("b") || word.is("r") || word.is("k") || word.is("vn") || word.is("j")
                || word.is("m") || word.is("q")
                || word.is("l") || word.is("g") || word.is("s") || word.is("f") || word.is("x")
                || word.text().equals("相关") || word.text().equals("获奖");
    }
}
