package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.PostReader.Read;

/// Offices that are told one after another behind a name that opens a sentence: 陈某，男，1962年生，曾任甲局局长，现任乙局局长。他还兼任某会会长.
final class Career {

    private static final Pattern HOLDS = Pattern.compile("(?:(?:他|她|其)|(?:还|也|同时|先后|随后|此后|之后|后|又|曾|现|时|一直|长期|目前|生前|退休前|并)|"
            + "[于自从至起]|[0-9一二三四五六七八九十〇年月—-]{2,14})*"
            + "(?:任(?![命何务职意由期教课用人])|担任|出任|兼任|就任|历任|连任|当选为?|升任|改任|转任|调任|接任)(?:过|了)?");
    /// How a life begins: 陈某|，男，1962年生.
    private static final Pattern LIFE = Pattern.compile("(?:同志)?(?:（[^）]{1,20}）)?，(?:男|女|汉族|.{1,3}族|[0-9]{4}年|生于)");
    private static final Pattern PRONOUN = Pattern.compile("[，。；][他她]"
            + "(?:(?:曾|现|还|曾经|目前|先后)*(?:担任|任|兼任|出任|历任)(?:过|了)?|生前[是为任系]|(?:曾|还)?[当做]过)");
    private static final String MARKS = "，。；";

    private final Paragraph paragraph;
    private final PostBehind posts;

    Career(Paragraph paragraph, PostBehind posts) {
        this.paragraph = paragraph;
        this.posts = posts;
    }

    /// @param before where the person before ends, or the start of the paragraph
    /// @param end    where the next person stands, or the end of the paragraph
    List<Held> of(Find person, int before, int end) {
        List<Held> all = new ArrayList<>();
        String text = paragraph.text();
        boolean alone = paragraph.at(person.start() - 1) == '，' && isAlone(person, before);
        if (!alone && !opens(person.start())) {
            return isAlone(person, before) ? ofPronoun(person, end) : all;
        }
        if (paragraph.at(person.end()) != '，' && !isToldBefore(end, person.end())) {
            return all;
        }
        boolean life = LIFE.matcher(text).region(Math.min(end, person.end()), end).lookingAt();
        for (int mark = person.end(); mark < end; mark++) {
            if (MARKS.indexOf(text.charAt(mark)) < 0) {
                continue;
            }
            Matcher holds = HOLDS.matcher(text).region(mark + 1, end);
            boolean says = holds.lookingAt();
            Read told = says || life ? posts.clauses(says ? holds.end() : mark + 1) : Read.NOTHING;
            if (!told.isEmpty() && told.isClosed() && (says || !told.posts().getFirst().isBare())) {
                all.addAll(told.posts());
            }
        }
        return all;
    }

    /// 政委为陈某，|他曾任某军军长: told of whom the pronoun stands for, where nobody else is named in the sentence.
    private List<Held> ofPronoun(Find person, int end) {
        Matcher pronoun = PRONOUN.matcher(paragraph.text()).region(person.end(), end);
        Read told = pronoun.find() ? posts.clauses(pronoun.end()) : Read.NOTHING;
        return told.isClosed() && told.posts().stream().noneMatch(Held::isBare) ? told.posts() : List.of();
    }

    private boolean isAlone(Find person, int before) {
        int sentence = Math.max(paragraph.text().lastIndexOf('。', person.start()),
                paragraph.text().lastIndexOf('；', person.start()));
        return before <= sentence + 1;
    }

    /// Whether a word of holding an office can stand between `from` and `end`: most people have none told.
    private boolean isToldBefore(int end, int from) {
        int word = paragraph.text().indexOf('任', from);
        return word >= 0 && word < end;
    }

    /// Whether a sentence begins here.
    private boolean opens(int start) {
        return start == 0 || "。！？；”）：".indexOf(paragraph.at(start - 1)) >= 0;
    }
}
