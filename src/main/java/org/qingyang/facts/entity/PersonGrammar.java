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
import org.qingyang.language.NameCharacters;
import org.qingyang.language.Surnames;
import org.qingyang.language.Token;
import org.qingyang.language.WordSet;

/// Finds persons where something beside the name speaks for it: a post before or behind, a word of speech, a list of
/// names, a spelling by sound. HanLP's own names count only together with such a sign.
final class PersonGrammar {

    private static final Pattern SHOWN = Pattern.compile("（(?:[前后]排)?(?:[左右中上下]|[左右]起?[一二三四]|居中|女|男|化名)(?:）|，)");

    private static final Pattern CREDIT = Pattern.compile("[。！？”]（(\\p{IsHan}{2,4})）$");

    /// 张三理论: what is named after somebody.
    private static final Pattern TEACHING = Pattern.compile("理论|思想|主义|学说|(?:博士)?大马路|国家(?:森林)?公园|唐人街|市(?![长委民场政])|故居|旧居|纪念馆|大街|大道|杯|奖|省(?!长)|[州邦郡](?!长)|高原|沙漠|半岛|群岛|河流|地区|一带|大桥|大厦|公园|(?:国际)?机场|纪念堂|体育[场馆]|广场|故里|医院|开发区|新区|街道|社区|\\p{IsHan}{0,4}园区|特?大桥|隧道|水库|航道|水电站|铁路|公路|高速|遗址|镇(?!长)|村(?![民长委支])|乡(?![长亲])");

    private static final CharacterSet APPOINTED = new CharacterSet("命任举选去受免销准意");
    private static final WordSet APPOINTS = new WordSet(Set.of("任命", "决定任命", "聘任", "选举", "推选", "补选", "增选", "免去", "接受", "罢免", "撤销", "批准", "同意"));

    private static final Pattern APPOINTMENT = Pattern.compile("(?:任命|聘任|选举|推选|提名)\\p{IsHan}{2,4}为");
    /// So far behind it another one may be appointed too.
    private static final int FAR = 60;

    private static final CharacterSet ORIGINS = new CharacterSet("人的叫号");

    /// What names of waters, roads and settlements end in; a given name hardly does.
    private static final String PLACES = "湖岛桥镇村县街路巷溪湾寺塔港园";

    private static final String LOCAL = "村里镇乡";

    /// The logarithm of a word's frequency above which it is hardly anybody's given name.
    private static final double COMMON_WORD = 5;

    /// The least odds for a name that does something, and for one that speaks.
    private static final double ACTS = -0.4;
    private static final double SPEAKS = -1;

    private final Paragraph paragraph;
    private final String text;
    private final Cover taken;
    private final NameShape shape;
    private final ForeignNames foreign;
    private final NameLikeness likeness;
    private final boolean appoints;
    private final Cover names = new Cover();
    private final List<Find> found = new ArrayList<>();

    private PersonGrammar(Paragraph paragraph, Cover taken) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.taken = taken;
        this.appoints = text.contains("为") && (text.contains("任命") || text.contains("聘任") || text.contains("选") || text.contains("提名"));
        this.shape = new NameShape(paragraph);
        this.foreign = new ForeignNames(paragraph);
        this.likeness = new NameLikeness(paragraph);
    }

    /// @param taken what belongs to organisations
    static List<Find> find(Paragraph paragraph, Cover taken) {
        var grammar = new PersonGrammar(paragraph, taken);
        boolean pointed = grammar.foreign.hasPoint();
        for (int at = 1; at <= paragraph.length(); at++) {
            grammar.behindPost(at);
            grammar.behindOrigin(at);
            grammar.appointed(at);
            if (pointed) {
                grammar.aroundPoint(at);
            }
            if (paragraph.isEdge(at)) {
                grammar.beforePost(at);
            }
            if (paragraph.isEdge(at - 1)) {
                grammar.japanese(at - 1);
                grammar.married(at - 1);
            }
        }
        grammar.words();
        grammar.credit();
        Roll.names(paragraph.text()).forEach(name -> grammar.add(name.start(), name.end(), "person.roll", 0.8));
        grammar.likely();
        grammar.lists();
        grammar.found.sort(null);
        return grammar.found;
    }

    private void behindPost(int at) {
        if (PersonWords.BEFORE.lengthBefore(text, at) == 0 || isInsidePost(at)) {
            return;
        }
        if (PersonWords.POSTS.lengthBefore(text, at) > 0) {
            add(at, shape.end(at, Before.POST), "person.post", 0.95);
        } else if (paragraph.isEdge(at)) {
            add(at, shape.end(at, Before.OCCUPATION), "person.occupation", 0.8);
        }
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

    private void beforePost(int at) {
        if (PersonWords.AFTER.lengthAt(text, at) == 0) {
            return;
        }
        int post = PersonWords.AFTER.lengthAt(text, at);
        if (PersonWords.POSTS.lengthBefore(text, at + post) > post || PersonWords.BEFORE.lengthAt(text, at) > post || isHeadOfPlace(at)) {
            return;
        }
        int sounds = foreign.plainBefore(at);
        for (int length = Math.min(4, at); length >= 2; length--) {
            int start = at - length;
            if (sounds >= 0 && sounds < start) {
                break;
            }
            if (paragraph.isEdge(start) && shape.isCandidate(start, at) && isUnknownWord(start, at) && isPossible(start, at) && !isHouse(start, at)) {
                add(start, at, "person.title", 0.85);
                return;
            }
        }
        add(sounds, at, "person.title", 0.8);
    }

    /// 皮革城|党委书记, 任兵役|部长: a house or an action before a title.
    private boolean isHouse(int start, int end) {
        boolean verb = "任向都归被对".indexOf(text.charAt(start)) >= 0 && !(paragraph.wordAt(start).is("nr") && paragraph.wordAt(start).end() == end);
        return verb || end - start > 2 && "城系区市县镇乡村局院校厂处科党连营旅师队组部".indexOf(text.charAt(end - 1)) >= 0;
    }

    /// 青禾|村长|陈明远: whose name stands behind, so that the place's stands before.
    private boolean isHeadOfPlace(int post) {
        return LOCAL.indexOf(text.charAt(post)) >= 0 && paragraph.at(post + 1) == '长' && shape.longest(post + 2) > 0 && shape.isBoundary(shape.longest(post + 2));
    }

    /// Whether the words that the tokenizer sees leave room for a name: 后方|由|镇长 does not.
    private boolean isPossible(int start, int end) {
        return likeness.of(start, end) > Double.NEGATIVE_INFINITY || ForeignNames.isAllSound(text.substring(start, end));
    }

    /// 任命|某某|为, 免去|某某|的: who gets an office or loses it.
    private void appointed(int at) {
        boolean another = appoints && text.charAt(at - 1) == '、' && APPOINTMENT.matcher(text).region(Math.max(0, at - FAR), at).find();
        int end = another || APPOINTED.has(text.charAt(at - 1)) && APPOINTS.lengthBefore(text, at) > 0 && paragraph.isEdge(at) ? shape.longest(at) : -1;
        end = another && end > 0 && paragraph.at(end) != '为' ? -1 : end;
        if (end > 0 && "为的、辞任同".indexOf(paragraph.at(end)) >= 0) {
            add(at, end, "person.appointed", 0.85);
        }
    }

    /// 、石台镇|高村: a name that ends so, and no post before it, is a settlement's.
    private boolean isSettlement(int start, int end, String rule) {
        return end - start == 3 && "镇村街乡".indexOf(text.charAt(end - 1)) >= 0 && !rule.equals("person.post") && !rule.equals("person.credit");
    }

    /// 荷兰人|范德伯赫, 34岁的|范德伯赫: where somebody comes from, or how old he is.
    private void behindOrigin(int at) {
        if (!ORIGINS.has(text.charAt(at - 1))) {
            return;
        }
        boolean origin = paragraph.at(at - 1) == '人' && paragraph.isEdge(at) && Places.lengthBefore(text, at - 1) > 0;
        if (origin || text.startsWith("岁的", at - 2)) {
            add(at, shape.end(at, Before.ORIGIN), "person.origin", 0.8);
        } else if (text.startsWith("名叫", at - 2) || paragraph.at(at - 1) == '叫' && "一位名个".indexOf(paragraph.at(at - 2)) >= 0) {
            add(at, Math.max(shape.end(at, Before.ORIGIN), called(at)), "person.origin", 0.8);
        } else if (paragraph.at(at - 1) == '号' && Character.isDigit(paragraph.at(at - 2))) {
            int end = foreign.plain(at);
            add(at, end > 0 && shape.isFollowed(end) ? end : -1, "person.number", 0.75);
        }
    }

    /// 名叫|瓦里|的: two sounds.
    private int called(int at) {
        int end = foreign.two(at);
        return end > 0 && shape.isFollowed(end) ? end : -1;
    }

    /// 林周月心|出席: a woman's name with her husband's family name before it.
    private void married(int at) {
        boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || "的和与及是".indexOf(text.charAt(at - 1)) >= 0;
        if (opens && at + 4 <= text.length() && paragraph.isEdge(at + 4) && shape.isMarriedName(at)) {
            add(at, at + 4, "person.married", 0.75);
        }
    }

    /// 池上康介|说: a Japanese family name and two characters, and a word of speech or of respect behind them.
    private void japanese(int at) {
        int family = Surnames.japaneseLengthAt(text, at);
        if (family < 2) {
            return;
        }
        boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || "的和与任对向及".indexOf(text.charAt(at - 1)) >= 0;
        if (!opens) {
            return;
        }
        for (int end = at + family + 2; end >= at + family + 1; end--) {
            if (SpeechVerbs.lengthAt(text, end) > 0 || PersonWords.AFTER.lengthAt(text, end) > 0) {
                add(at, end, "person.japanese", 0.8);
            }
        }
    }

    /// A name is no word of the dictionary, or the dictionary knows it as a name.
    private boolean isUnknownWord(int start, int end) {
        Token word = paragraph.wordAt(start);
        return word.end() < end || word.is("nr");
    }

    private void aroundPoint(int at) {
        if (!foreign.isPoint(at)) {
            return;
        }
        int start = foreign.startBefore(at);
        int end = start < 0 ? -1 : foreign.end(start);
        if (end > at && paragraph.at(start - 1) != '“' && paragraph.at(end) != '”' && paragraph.at(start - 1) != '《') {
            add(start, end, "person.sound", 0.9);
        }
    }

    private void words() {
        for (int i = 0; i < paragraph.words().size(); i++) {
            Token word = paragraph.words().get(i);
            if (word.is("nrj") && word.text().length() > 3) {
                add(word.start(), word.end(), "person.japanese", 0.8);
            } else if (word.is("nr") && !word.is("nrf") && shape.isCandidate(word.start(), word.end())) {
                byContext(word);
            }
        }
    }

    /// Names that nothing but themselves and their neighbours speak for, the likeliest first.
    private void likely() {
        var sounds = new SoundLikeness(paragraph);
        List<NameLikeness.Likely> names = new ArrayList<>();
        for (int i = 0; i < paragraph.words().size(); i++) {
            NameLikeness.Likely name = likeness.at(paragraph.words().get(i));
            NameLikeness.Likely sound = sounds.at(i);
            if (NameLikeness.isEnough(name) && PLACES.indexOf(paragraph.at(name.end() - 1)) < 0 && isAlone(name) && shape.isCandidate(name.start(), name.end())) {
                names.add(name);
            }
            if (SoundLikeness.isEnough(sound) && isAlone(sound) && PersonWords.NEVER.lengthAt(text, sound.start()) < 2) {
                names.add(sound);
            }
        }
        names.sort(java.util.Comparator.comparingDouble(NameLikeness.Likely::odds).reversed());
        names.forEach(name -> add(name.start(), name.end(), "person.likely", Math.min(0.9, 0.55 + name.odds() / 12)));
    }

    /// No part of a name with points.
    private boolean isAlone(NameLikeness.Likely name) {
        return !foreign.isPoint(name.start() - 1) && !foreign.isPoint(name.end());
    }

    private void byContext(Token word) {
        boolean opens = !Character.isLetterOrDigit(paragraph.at(word.start() - 1))
                || "的和与".indexOf(paragraph.at(word.start() - 1)) >= 0;
        boolean place = PLACES.indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
        boolean acts = !place && !isTime(word) && word.text().length() >= 3 && PersonWords.VERBS.lengthAt(text, word.end()) > 0 && (opens || isFull(word) && !isGivenWord(word));
        if (acts && likeness.of(word.start(), word.end()) > (SpeechVerbs.lengthAt(text, word.end()) > 0 ? SPEAKS : ACTS)) {
            add(word.start(), word.end(), "person.verb", 0.75);
        } else if (opens && SpeechVerbs.lengthAt(text, word.end()) > 0) {
            add(word.start(), word.end(), "person.speech", 0.8);
        } else if (!place && hasShape(word) && likeness.of(word.start(), word.end()) > ACTS) {
            add(word.start(), word.end(), "person.shape", 0.7);
        } else if (isShown(word.end())) {
            add(word.start(), word.end(), "person.picture", 0.85);
        } else if (isList(word)) {
            add(word.start(), shape.longer(word.start(), word.end()), "person.list", 0.75);
        }
    }

    /// 位|于新闻: what would be the given name is a word that stands everywhere.
    private static boolean isGivenWord(Token word) {
        return NameCharacters.frequency(word.text().substring(1)) > COMMON_WORD;
    }

    /// Whether three characters read as a name, behind a word for what somebody is or does, or before a word of action.
    private boolean hasShape(Token word) {
        boolean introduced = paragraph.at(word.start() - 1) == '的' || isBehindNoun(word);
        boolean acts = paragraph.at(word.start() - 1) != '“' && word.end() < text.length()
                && paragraph.wordAt(word.end()).is("v") && !paragraph.wordAt(word.end()).is("vn")
                && !Character.isLetterOrDigit(paragraph.at(word.start() - 1));
        return word.text().length() == 3 && isFull(word) && (introduced || acts)
                && !isTime(word);
    }

    /// 全会上, 高峰时: what ends so is rather when or where.
    private static boolean isTime(Token word) {
        return word.text().length() == 3 && "里晚早上下内外中前后时日天年月点们".indexOf(word.text().charAt(2)) >= 0;
    }

    /// 菜农|张三丰: the word before may say what somebody is.
    private boolean isBehindNoun(Token word) {
        Token before = paragraph.wordAt(Math.max(0, word.start() - 1));
        return word.start() > 0 && (before.is("nn") || before.is("nr"));
    }

    /// 张三（左）: a caption points at somebody.
    private boolean isShown(int end) {
        return SHOWN.matcher(text).region(end, text.length()).lookingAt();
    }

    private boolean isFull(Token word) {
        return Surnames.isName(word.text()) && shape.isBoundary(word.end());
    }

    private boolean isList(Token word) {
        return isName(word.end() + 1) && paragraph.at(word.end()) == '、'
                || paragraph.at(word.start() - 1) == '、' && isName(word.start() - 2) && word.start() > 1;
    }

    private boolean isName(int at) {
        return at >= 0 && at < text.length() && paragraph.wordAt(at).is("nr") && paragraph.wordAt(at).text().length() > 1;
    }

    /// Names that follow another one after 、 or 和, and such before one.
    private void lists() {
        for (int i = 0; i < found.size(); i++) {
            int next = found.get(i).end();
            if ("、和与及".indexOf(paragraph.at(next)) >= 0) {
                add(next + 1, Math.max(shape.end(next + 1, Before.LIST), foreign.listed(next + 1)), "person.list", 0.8);
            }
            listed(found.get(i).start() - 1);
        }
    }

    /// A name right before the mark of a list, with nothing but another mark or 的 before it.
    private void listed(int mark) {
        for (int length = 4; length >= 2 && paragraph.at(mark) == '、'; length--) {
            int start = mark - length;
            boolean opens = start <= 0 || "、，。；：的和".indexOf(paragraph.at(start - 1)) >= 0;
            boolean name = start >= 0 && (length < 4 ? shape.isCandidate(start, mark) : shape.isMarried(start));
            if (name && opens && paragraph.isEdge(start) && isUnknownWord(start, mark) && isPossible(start, mark)) {
                add(start, mark, "person.list", 0.75);
                return;
            }
        }
    }

    /// （张明远）: who wrote what stands before.
    private void credit() {
        if (!text.endsWith("）")) {
            return;
        }
        Matcher credit = CREDIT.matcher(text);
        if (credit.find() && shape.isCandidate(credit.start(1), credit.end(1))) {
            add(credit.start(1), credit.end(1), "person.credit", 0.8);
        }
    }

    private void add(int start, int end, String rule, double confidence) {
        if (start < 0 || end <= start || taken.touches(start, end) || isSettlement(start, end, rule) || TEACHING.matcher(text).region(end, text.length()).lookingAt()) {
            return;
        }
        if (foreign.isPoint(end - 1)) {
            return;
        }
        var find = new Find(start, end, rule, confidence);
        if (!names.touches(start, end)) {
            found.add(find);
            names.add(find.at());
        }
    }
}
