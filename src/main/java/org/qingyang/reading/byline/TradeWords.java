package org.qingyang.reading.byline;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingyang.language.CharacterSet;
import org.qingyang.model.BylineRole;

/// The words of the trade in bylines, on folded text.
final class TradeWords {

    private static final String OUTLET = "(?:本报|本刊|本台|本网|本社|(?<!\\p{IsHan})(?:\\p{IsHan}{2,5}(?:报|网|社|台|客户端)|[日晚早晨商时]报))";
    private static final String POSTED = "(?:驻\\p{IsHan}{1,8}?)?";

    private static final Map<BylineRole, Pattern> ROLES = Map.of(
            BylineRole.TRAINEE, Pattern.compile(OUTLET + "?(?:(?:实习|见习)(?:记者|生|编辑)|实习)"),
            BylineRole.CORRESPONDENT, Pattern.compile(OUTLET + "?(?:特约)?(?:通讯员|撰稿人?|评论员)|供稿人?|信息提供|特约作者"),
            BylineRole.PHOTOGRAPHER, Pattern.compile(OUTLET + "?摄影(?:记者|师)"),
            BylineRole.REPORTER, Pattern.compile(OUTLET + "?" + POSTED
                    + "(?:特约|特派|首席|资深|全媒体|融媒体|全媒|融媒)?(?:记者|特派员)|作者|撰文|采写"));

    /// Agencies that deal in pictures alone.
    static final String AGENCIES = "(?:影像中国|人民视觉|视觉中国|人民图片|东方IC)";

    private static final Pattern BOTH = Pattern.compile(
            "摄影\\s{0,2}[、／/]?\\s{0,2}报道|文[字]?\\s?(?:并|／|/|、|兼|\\s)?\\s?[摄图](?:影|片)?(?:报道)?|图[片]?\\s?(?:／|/|、|并)?\\s?文(?:报道)?|"
                    + "摄影[／/、]文");
    private static final Pattern PHOTO = Pattern.compile("摄影|拍摄|供图|图片|摄|图|(?:新华社|中新社|本报|人民视觉|视觉中国)发|" + AGENCIES);
    private static final Pattern TEXT = Pattern.compile("参与(?:采写|采访|报道)|采访(?:整理)?|采写整理|口述|讲述|编译|摘编|翻译|(?:综合|联合)?报道|整理|综合|供稿|文字|文");

    /// One of these stands in each role word.
    private static final CharacterSet ROLE_SIGNS = new CharacterSet("者员习稿师文写供");
    /// No role word is longer, its outlet and where it is posted counted.
    private static final int LONGEST_ROLE = 24;
    /// With one of these each deed word begins.
    private static final String DEED_FIRSTS = "摄文图拍供综联报整参采口讲编摘翻新中本人视影东";

    private TradeWords() {
    }

    /// The role word at the cursor's place, or null; `at` then stands behind it.
    static @Nullable BylineRole role(Cursor at) {
        if (!ROLE_SIGNS.isIn(at.text, at.at, Math.min(at.text.length(), at.at + LONGEST_ROLE))) {
            return null;
        }
        for (BylineRole role : java.util.List.of(BylineRole.TRAINEE, BylineRole.CORRESPONDENT, BylineRole.PHOTOGRAPHER,
                BylineRole.REPORTER)) {
            if (at.take(ROLES.get(role), _ -> true)) {
                return role;
            }
        }
        return null;
    }

    /// The deed word at the cursor's place, or null; it must end where a word ends.
    ///
    /// @param at not at the end
    static Token.@Nullable Deed deed(Cursor at) {
        if (DEED_FIRSTS.indexOf(at.text.charAt(at.at)) < 0) {
            return null;
        }
        for (var entry : java.util.List.of(Map.entry(Token.Deed.Kind.BOTH, BOTH), Map.entry(Token.Deed.Kind.PHOTO, PHOTO),
                Map.entry(Token.Deed.Kind.TEXT, TEXT))) {
            if (at.take(entry.getValue(), end -> at.isEdge(end))) {
                return new Token.Deed(entry.getKey(), at.atBinding());
            }
        }
        return null;
    }

    /// Whether a role word or a deed of more than one character begins at `i`, so that a name before it ends.
    static boolean beginsAt(String text, int i) {
        return text.startsWith("记者", i) || text.startsWith("通讯员", i) || text.startsWith("实习", i)
                || text.startsWith("见习", i) || text.startsWith("摄影", i) || text.startsWith("本报", i) && !text.startsWith("本报道", i)
                || text.startsWith("文并摄", i) || text.startsWith("文图", i) || isStroked(text, i) || text.startsWith("图文", i)
                || text.startsWith("供图", i) || text.startsWith("参与", i) || text.startsWith("采访", i) || text.startsWith("采写", i)
                || text.startsWith("特约", i) || text.startsWith("报道", i);
    }

    /// 文/图, 图/文, 文/摄.
    private static boolean isStroked(String text, int i) {
        return i + 2 < text.length() && "文图摄".indexOf(text.charAt(i)) >= 0 && "／/".indexOf(text.charAt(i + 1)) >= 0
                && "文图摄".indexOf(text.charAt(i + 2)) >= 0
                && (i + 3 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 3)));
    }
}
