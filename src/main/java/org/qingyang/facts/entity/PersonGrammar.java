package org.qingyang.facts.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyang.facts.base.Find;
import org.qingyang.facts.base.Paragraph;
import org.qingyang.facts.entity.NameShape.Before;
import org.qingyang.language.CharacterSet;
import org.qingyang.language.WordSet;

/// Finds persons where something beside the name speaks for it: a post before or behind, a word of speech, a list of
/// names, a spelling by sound. HanLP's own names count only together with such a sign.
final class PersonGrammar {

    private static final Pattern CREDIT = Pattern.compile("[。！？”]（(\\p{IsHan}{2,4})）$");

    private static final CharacterSet APPOINTED = new CharacterSet("派命任举选去受免销准意聘请");
    private static final WordSet APPOINTS = new WordSet(Set.of("任命", "决定任命", "聘任", "委派", "选派", "指派", "聘",
            "聘请", "邀请", "推举", "另请", "委任", "选举", "推选", "补选", "增选", "免去", "接受", "罢免", "撤销", "批准", "同意"));

    private static final Pattern APPOINTMENT = Pattern.compile("(?:任命|委任|聘任|聘请|聘|另请|选举|推选|提名)\\p{IsHan}{2,4}为");
    /// So far behind it another one may be appointed too.
    private static final int FAR = 60;

    /// What names of waters, roads and settlements end in; a given name hardly does.
    static final String PLACES = "湖岛桥镇村县街路巷溪湾寺塔港园";

    private static final String LOCAL = "村里镇乡";

    /// The least odds for a name that does something.
    static final double ACTS = -0.4;

    private final Paragraph paragraph;
    private final String text;
    private final NameShape shape;
    private final NameEnd ends;
    private final NameCandidate candidates;
    private final ForeignNames foreign;
    private final NameLikeness likeness;
    private final boolean appoints;
    private final Cover taken;
    private final PersonList found;

    private PersonGrammar(Paragraph paragraph, Cover taken) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.taken = taken;
        this.found = new PersonList(paragraph, taken);
        this.appoints = text.contains("为") && (text.contains("任命") || text.contains("聘") || text.contains("选")
                || text.contains("提名"));
        this.shape = new NameShape(paragraph);
        this.ends = new NameEnd(paragraph);
        this.candidates = new NameCandidate(paragraph);
        this.foreign = new ForeignNames(paragraph);
        this.likeness = new NameLikeness(paragraph);
    }

    /// @param taken what belongs to organisations
    static List<Find> find(Paragraph paragraph, Cover taken) {
        var grammar = new PersonGrammar(paragraph, taken);
        boolean pointed = grammar.foreign.hasPoint();
        var origins = new OriginNames(paragraph, grammar.shape, grammar.foreign, taken, grammar.found);
        for (int at = 1; at <= paragraph.length(); at++) {
            grammar.behindPost(at);
            origins.behindOrigin(at);
            grammar.appointed(at);
            if (pointed) {
                grammar.aroundPoint(at);
            }
            if (paragraph.isEdge(at)) {
                grammar.beforePost(at);
            }
            if (paragraph.isEdge(at - 1)) {
                origins.japanese(at - 1);
                origins.married(at - 1);
            }
        }
        new WordNames(paragraph, grammar.shape, grammar.likeness, grammar.found).find();
        grammar.credit();
        MonkNames.in(paragraph).forEach(name -> grammar.found.add(name.start(), name.end(), "person.monk", 0.8));
        SpacedNames.in(paragraph).forEach(name -> grammar.found.add(name.start(), name.end(), "person.spaced", 0.8));
        Roll.names(paragraph.text()).forEach(name -> grammar.found.add(name.start(), name.end(), "person.roll", 0.8));
        grammar.likely();
        new ListedNames(paragraph, grammar.shape, grammar.foreign, grammar.likeness, grammar.found).find();
        return grammar.found.sorted();
    }

    private void behindPost(int at) {
        if ("为有是系".indexOf(text.charAt(at - 1)) >= 0 && PersonWords.POSTS.lengthBefore(text, at - 1) > 1) {
            int end = shape.end(at, Before.ORIGIN);
            boolean listed = "、，。；和".indexOf(paragraph.at(end)) >= 0;
            found.add(at, listed ? end : -1, "person.post", 0.8);
            return;
        }
        if (isBehindBlank(at)) {
            found.add(at, named(at), "person.post", 0.9);
            return;
        }
        int word = PersonWords.BEFORE.lengthBefore(text, Notes.startBefore(paragraph, at));
        if (word == 0 || isInsidePost(at) || isInsideWord(at) || isCalled(at, word)) {
            return;
        }
        if (PersonWords.POSTS.lengthBefore(text, Notes.startBefore(paragraph, at)) > 0) {
            found.add(at, named(at), "person.post", 0.95);
        } else if (paragraph.isEdge(at) || word > 2) {
            found.add(at, shape.end(at, Before.OCCUPATION), "person.occupation", 0.8);
        }
    }

    /// 大队长| |陈某：我们: a blank between the post and the name.
    private boolean isBehindBlank(int at) {
        return at > 1 && at < text.length() && text.charAt(at - 1) == ' ' && PersonWords.POSTS.lengthBefore(text, at - 1) > 0
                && PersonWords.BEFORE.lengthAt(text, at) == 0 && PostKinds.rankAt(text, at) == 0;
    }

    /// The end of the name behind a post; where no shape fits, of the likeliest one.
    private int named(int at) {
        int end = shape.end(at, Before.POST);
        for (int length = 3; length >= 2 && end < 0; length--) {
            end = candidates.isCandidate(at, at + length) && likeness.of(at, at + length) > ACTS ? at + length : -1;
        }
        return end;
    }

    /// 职工 within 职工匠师: the longer word decides.
    private boolean isInsidePost(int at) {
        for (int end = at + 1; end <= Math.min(text.length(), at + 4); end++) {
            if (PersonWords.BEFORE.lengthBefore(text, end) > end - at) {
                return true;
            }
        }
        return false;
    }

    /// 陈明远|副校长|简要介绍: the post belongs to the name before it, and no other name follows.
    private boolean isCalled(int at, int post) {
        return found.hasEnd(at - post) && PersonWords.AFTER.has(text.substring(at - post, at));
    }

    /// 财务|相关: no minister. The last character of other posts the tokenizer too often draws to a word that is none.
    private boolean isInsideWord(int at) {
        return text.charAt(at - 1) == '相' && !paragraph.isEdge(at);
    }

    private void beforePost(int at) {
        int post = text.startsWith("等同志", at) ? 3 : PersonWords.AFTER.lengthAt(text, at);
        boolean longer = at + post < text.length() && PersonWords.POSTS.lengthBefore(text, at + post + 1) > 1;
        boolean otherWord = text.startsWith("博士", at) && "后生点论站服学".indexOf(paragraph.at(at + 2)) >= 0;
        if (post == 0 || longer || otherWord || paragraph.at(at + post) == '级') {
            return;
        }
        if (PersonWords.POSTS.lengthBefore(text, at + post) > post || PersonWords.BEFORE.lengthAt(text, at) > post
                || isHeadOfPlace(at)) {
            return;
        }
        int sounds = foreign.plainBefore(at);
        for (int length = Math.min(4, at); length >= 2; length--) {
            int start = at - length;
            if (sounds >= 0 && sounds < start) {
                break;
            }
            if ("省市县区州镇乡村".indexOf(text.charAt(at - 1)) >= 0 && text.substring(at, at + post).indexOf(text.charAt(at - 1)) >= 0) {
                return;
            }
            boolean opens = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            boolean glued = length == 2 && "向对同由".indexOf(text.charAt(start)) >= 0 && !opens;
            boolean comrade = length == 3 && text.startsWith("同志", at) && opens;
            boolean housed = comrade || length == 3 && start > 0 && taken.touches(start - 1, start);
            if (!glued && paragraph.isEdge(start) && candidates.isCandidate(start, at)
                    && (housed || candidates.isUnknownWord(start, at) && likeness.isPossible(start, at)) && !isHouse(start, at)) {
                found.add(start, at, "person.title", 0.85);
                return;
            }
        }
        found.add(sounds, at, "person.title", 0.8);
    }

    /// 皮革城|党委书记, 任兵役|部长: a house or an action before a title.
    private boolean isHouse(int start, int end) {
        boolean verb = "任向都归被对".indexOf(text.charAt(start)) >= 0
                && !(paragraph.wordAt(start).is("nr") && paragraph.wordAt(start).end() == end);
        return verb || end - start > 2 && "城系区市县镇乡村局院校厂处科党连营旅师队组部".indexOf(text.charAt(end - 1)) >= 0;
    }

    /// 青禾|村长|陈明远: whose name stands behind, so that the place's stands before.
    private boolean isHeadOfPlace(int post) {
        return LOCAL.indexOf(text.charAt(post)) >= 0 && paragraph.at(post + 1) == '长' && candidates.longest(post + 2) > 0
                && ends.isBoundary(candidates.longest(post + 2));
    }

    /// 任命|某某|为, 免去|某某|的: who gets an office or loses it.
    private void appointed(int at) {
        boolean another = appoints && text.charAt(at - 1) == '、'
                && APPOINTMENT.matcher(text).region(Math.max(0, at - FAR), at).find();
        int end = another || APPOINTED.has(text.charAt(at - 1)) && APPOINTS.lengthBefore(text, at) > 0 && paragraph.isEdge(at)
                ? candidates.longest(at, another ? "为" : "为的、辞任同等") : -1;
        if (end > 0) {
            found.add(at, end, "person.appointed", 0.85);
        }
    }

    private void aroundPoint(int at) {
        if (!foreign.isPoint(at)) {
            return;
        }
        int start = foreign.startBefore(at);
        int end = start < 0 ? -1 : foreign.end(start);
        if (end > at && paragraph.at(start - 1) != '“' && paragraph.at(end) != '”' && paragraph.at(start - 1) != '《') {
            found.add(start, end, "person.sound", 0.9);
        }
    }

    /// Names that nothing but themselves and their neighbours speak for, the likeliest first.
    private void likely() {
        var sounds = new SoundLikeness(paragraph);
        List<NameLikeness.Likely> names = new ArrayList<>();
        for (int i = 0; i < paragraph.words().size(); i++) {
            NameLikeness.Likely name = likeness.at(paragraph.words().get(i));
            NameLikeness.Likely sound = sounds.at(i);
            if (NameLikeness.isEnough(name) && !candidates.isMountain(name.end()) && PLACES.indexOf(paragraph.at(name.end() - 1)) < 0 && isAlone(name)
                    && candidates.isCandidate(name.start(), name.end())) {
                names.add(name);
            }
            if (SoundLikeness.isEnough(sound) && isAlone(sound) && PersonWords.NEVER.lengthAt(text, sound.start()) < 2) {
                names.add(sound);
            }
        }
        names.sort(java.util.Comparator.comparingDouble(NameLikeness.Likely::odds).reversed());
        names.forEach(name -> found.add(name.start(), name.end(), "person.likely", Math.min(0.9, 0.55 + name.odds() / 12)));
    }

    /// No part of a name with points, and no piece of a word: 雨林|探奇.
    private boolean isAlone(NameLikeness.Likely name) {
        return !candidates.tearsWord(name.start()) && !foreign.isPoint(name.start() - 1) && !foreign.isPoint(name.end());
    }

    /// （张明远）: who wrote what stands before.
    private void credit() {
        if (!text.endsWith("）")) {
            return;
        }
        Matcher credit = CREDIT.matcher(text);
        if (credit.find() && candidates.isCandidate(credit.start(1), credit.end(1))) {
            found.add(credit.start(1), credit.end(1), "person.credit", 0.8);
        }
    }
}
