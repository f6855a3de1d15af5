package org.qingyang.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyang.model.Passage;
import org.qingyang.reading.PageReader;
import org.qingyang.testkit.Seeds;
import org.qingyang.text.SourceText;

class SegmenterTest {

    private static final int WINDOW = 2000;

    private final Segment hanlp = HanLP.newSegment();
    private final HanlpCost hanlpCost = new HanlpCost();

    /// What HanLP or the segmenter says of a word.
    private record Cut(String word, int start, String nature) {
    }

    @Test
    void thePagesHaveTheSameWords() {
        for (SourceText page : Seeds.texts()) {
            page.text().lines().forEach(this::check);
            for (int from = 0; from < page.text().length(); from += WINDOW) {
                check(page.text().substring(from, Math.min(page.text().length(), from + WINDOW)));
            }
            PageReader.standard().read(page).stories().stream().flatMap(story -> story.paragraphs().stream())
                    .map(Passage::string).forEach(this::check);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "。", "的", "A", "7", "　", "\n", "\u0000", "始##始未##人末##末", "未##数未##它",
        "本报讯（记者 欧阳雪梅 通讯员 王小明）昨天上午，丰林市总工会主席李建国看望了张良才。",
        "王刚、李娜、赵铁柱、诸葛明月和司马青衫都来了，张三说：“王五走了。”",
        "陈小明明天到会，周海平等领导，林颖超生前用过的物品", "关林培出席，有关林培的事迹，刘海洋洋得意",
        "副市长周玉凤与老周、小李、王某某、张师傅谈话", "王家庄王国庆在国庆节庆祝", "张张张，李李李李，王王",
        "约翰·史密斯和玛丽亚·费尔南德斯·洛佩斯来访", "史蒂文斯、克里斯托弗斯、阿卜杜拉耶夫会谈", "卡尔·洛佩兹·",
        "伊万诺维奇", "维奇·伊万诺", "田中一夫与山本三郎会见",
        "2024年3月15日，3.14％，1,200.50元，１２，３４５．６７，12.", "第一百二十三条，二〇二四年，十月一日，三分之一",
        "一二三，四五，六", "3月-5月，３－４人，10:30，1/2", "AB-19 和 ChatRoom、Wi-Fi6 的 Phone15Pro", "ＡＢＣ公司ａｂｃ１２３",
        "a.b@c.com http://www.example.org/x?y=1&z=2", "①②③ⅣⅤ㈠⑴ α β γ ЖЗИ あいう アイウ 한글",
        "……——《》〈〉【】「」『』“”‘’，、；：？！", "!!!???,,,...;;;", "\t\r\n\u3000\u00a0\u200b\ufeff",
        "𠮷家在𪚥路，😀😀笑了", "\ud83d", "\ude00字\ud800", "a\ud800b\udc00c", "\uffff\ufffe\uffff",
        "囧槑丼龘靐齉爨彧翀堃喆昇", "李喆、王堃与陈翀共进晚餐，赵昇缺席",
        "總工會的職工們參加技能競賽，記者張國清報導", "臺灣的經濟發展與勞動關係", "王國慶與劉曉麗在會場",
        "研究生命起源，结婚的和尚未结婚的，乒乓球拍卖完了", "中华人民共和国国务院总理在北京人民大会堂会见",
        "丰林市长江大桥建成，商品和服务一新", "交换机的技术性器件由后勤处女职工安装，水电科长期交代工作",
    })
    void madeUpSentencesHaveTheSameWords(String sentence) {
        check(sentence);
        check(sentence.repeat(5));
    }

    @Test
    void textOfRandomPiecesHasTheSameWords() {
        Random random = new Random(20240315);
        List<String> pieces = pieces();
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(1, 30); words > 0; words--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            check(text.toString());
        }
    }

    /// Words and single characters of the pages, surnames more often than they stand there, and a few odd characters.
    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        Seeds.texts().forEach(page -> page.text().codePoints().forEach(c -> pieces.add(Character.toString(c))));
        Seeds.texts().forEach(page -> hanlp.seg(page.text()).forEach(term -> pieces.add(term.word)));
        for (int i = 0; i < 200; i++) {
            pieces.addAll(List.of("王", "李", "张", "欧阳", "·", "斯", "克", "尔", "老", "小", "1", "一", ".", "a", "\ud840", " "));
        }
        return pieces;
    }

    @Test
    void longTextHasTheSameWords() {
        check("字".repeat(5000));
        check("王小明说李建国来了。".repeat(1000));
    }

    @Test
    void pathsHaveTheSameCost() {
        Stream.concat(Seeds.texts().stream().flatMap(page -> page.text().lines()), Stream.of("a\ud800b😀", "１２３年", "丰林市"))
                .filter(line -> !line.isEmpty())
                .forEach(line -> assertThat(Segmenter.cost(line)).as(line).isEqualTo(hanlpCost.of(line)));
    }

    private void check(String text) {
        List<Cut> expected = new ArrayList<>();
        int start = 0;
        for (Term term : hanlp.seg(text)) {
            expected.add(new Cut(term.word, start, term.nature.toString()));
            start += term.word.length();
        }
        List<Cut> words = new ArrayList<>();
        Segmenter.cut(text, (word, at, nature) -> words.add(new Cut(word, at, nature)));
        assertThat(words).as(text).isEqualTo(expected);
    }
}
