package org.qingyang.reading.search;

import java.util.regex.Pattern;
import org.qingyang.language.Form;

/// The turns of phrase by which a heading line shows what it is for, whatever stands beside it. On folded text.
final class HeadTurns {

    private static final Form QUANTITY = Form.of("0123456789", "(?<!第)\\d[\\d.]*(?:余|多)?[万亿个人家名条件次项元吨％%倍]");
    static final String NUMERALS = "一二三四五六七八九十两百千万亿";
    /// What one numeral alone counts: shares, spells of time, money, people and things.
    private static final String COUNTED = "成分小天倍元名项";
    /// The first of them count.
    private static final int TENTHS = 11;
    private static final Form FIRST = Form.of("首", "首[例个张家次创批台座条款件起单届]！?$");
    private static final Form MEETING = Form.of("召举", "(?:召开|举行|举办).{0,14}(?:(?<!集)会议?|仪式|活动|论坛|赛)$");
    /// So many years ago, the how manieth day.
    private static final Form ANNIVERSARY = Form.of("0123456789一二三四五六七八九十百第",
            "[\\d一二三四五六七八九十百](?:周?年|载)$|第[\\d一二三四五六七八九十]+[天日]$");
    private static final Form TALK = Form.of("谈", "(?<=.{3})(?<![会座洽访交面商笔])谈(?![判话会心吐]).{2,}");
    /// What may stand before a detail: this year.
    private static final Pattern TIME = Pattern.compile("^(?:今年|明年|本月|下月|年内)(?=.)");
    /// From when on something holds.
    private static final Form FROM_THEN = Form.of("起", "起(?:正式)?(?:施行|实施|执行|生效)$");
    /// On which day something happens: what the paper reports of it stands in another line.
    private static final Form DATED = Form.of("昨今明旦一日天0123456789",
            "昨(?:[日天晚](?!起)|(?=[^天日晚起].{2}))|[今明]起|[今明][天日](?=.{3})|\\d日起?(?=.{2})|[旦一日天]起(?:正式)?(?:施行|实施|执行|生效)");
    private static final Form ASKING = Form.of("何如为怎岂吗呢", "何以|如何(?!应对)|为何|为什么|怎么|怎样|岂能|[吗呢]$");
    private static final int REACH = 14;

    private final Openers openers;

    HeadTurns(Openers openers) {
        this.openers = openers;
    }

    /// A meeting or an event took place: whoever prints no more than that above another line keeps the news for that line.
    boolean isHeld(String folded) {
        return folded.length() >= 8 && (endsIn(folded, "held") || MEETING.isIn(folded));
    }

    /// A meeting or an event, with 启动 or the like behind it.
    boolean isEvent(String folded) {
        return folded.length() >= 8 && endsIn(folded, "event");
    }

    /// Somebody makes known a list, a report or the like, and does not say what stands in it.
    boolean isAnnouncement(String folded) {
        int from = Math.max(0, folded.length() - REACH);
        return endsIn(folded, "paper") && openers.list("announcing").stream().anyMatch(word -> folded.indexOf(word, from) > 0);
    }

    /// A catchword: the name of a column, a call, what is the first of its kind.
    boolean isCatchword(String folded) {
        return folded.length() <= 8 && (FIRST.isIn(folded) || folded.endsWith("！")
                || !openers.hasSubject(folded) && !openers.hasVerb(folded));
    }

    /// What kind of piece this is: 见闻, 特别报道. Somebody who writes one is news.
    boolean isGenre(String folded) {
        return folded.length() <= 16 && endsIn(folded, "genre") && !(openers.hasSubject(folded) && openers.hasVerb(folded));
    }

    /// When it was or what was at hand, and not what came of it: 春节临近, 通车三年.
    boolean isOccasion(String folded) {
        return !hasQuantity(folded) && (endsIn(folded, "occasion") || ANNIVERSARY.isIn(folded));
    }

    /// Praise without a fact: 再传喜讯.
    boolean isPraise(String folded) {
        return !hasFigure(folded) && (endsIn(folded, "praise") || openers.endsInIdiom(folded));
    }

    /// Somebody's words are announced: 强调.
    boolean isSpeech(String folded) {
        return endsIn(folded, "speech") || TALK.isIn(folded);
    }

    /// A share or a detail of something that another line has named: 首批, 预计, 全桥; what the reporter did for it.
    boolean isDetail(String folded) {
        return FROM_THEN.isIn(folded) || folded.startsWith("本报记者") || openers.begins(TIME.matcher(folded).replaceFirst(""), "detail");
    }

    /// Who or how many took part.
    boolean isAttendance(String folded) {
        return openers.has(folded, "attending")
                && (openers.isQuantity(folded) || openers.hasPeople(folded) || openers.hasOfficial(folded)
                || folded.startsWith("来自"));
    }

    /// Whether the line says on which day something happens.
    static boolean isDated(String folded) {
        return DATED.isIn(folded);
    }

    /// Whether the line gives a figure, a quotation or what will be.
    boolean isTelling(String folded) {
        return hasFigure(folded) || folded.indexOf('“') >= 0 || folded.indexOf('将') > 0;
    }

    /// What somebody sets about or works at, and not what came of it: 推进, 探索.
    boolean isEffort(String folded) {
        return openers.hasSubject(folded) && openers.list("effort").stream().anyMatch(word -> isInside(folded, word));
    }

    /// Whether the word stands in the line with something before it and behind it.
    private static boolean isInside(String folded, String word) {
        int at = folded.indexOf(word, 1);
        return at > 0 && at + word.length() + 1 < folded.length();
    }

    /// Whether the line is a quotation from end to end.
    static boolean isQuoted(String folded) {
        return folded.startsWith("“") && folded.indexOf('”') == folded.length() - 1;
    }

    /// Whether the line asks something.
    static boolean isQuestion(String folded) {
        return folded.endsWith("？") || ASKING.isIn(folded);
    }

    static boolean hasFigure(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int numeral = NUMERALS.indexOf(c);
            char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
            if (c >= '0' && c <= '9' || numeral >= 0 && (NUMERALS.indexOf(next) >= 0
                    || numeral < TENTHS && COUNTED.indexOf(next) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the line says how many.
    static boolean hasQuantity(String folded) {
        return QUANTITY.isIn(folded);
    }

    private boolean endsIn(String folded, String list) {
        return openers.ends(folded, list);
    }
}
