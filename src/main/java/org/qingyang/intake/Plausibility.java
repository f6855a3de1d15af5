package org.qingyang.intake;

import java.util.BitSet;

/// Tells Chinese text from bytes that were decoded with the wrong table. In real text, half of the characters are
/// among the few hundred commonest; in wrongly decoded text, next to none are.
final class Plausibility {

    /// Below this share nobody would take the text for Chinese.
    static final double ENOUGH = 0.15;
    /// From this share on there is no doubt.
    static final double EVIDENT = 0.4;

    private static final BitSet COMMON = characters("，。、；：？！“”‘’（）《》　—…" + """
            的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么\
            去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关\
            点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教\
            原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资\
            命山金指统区保至队形社便空决治展科司五基书非则却界达光放强即难且权思设式色路记南品住告类求据程北边交规万取拉格望觉术领共确师观\
            清今切院让识候带导争运区县京工会职劳模技创服企业党街镇委召开举办活动组织慰问培训本报讯通者摄影\
            這個們來為國說時會對過發後經裡還進樣開與長無從實軍機動關點業將兩間問應戰頭體見產書統隊決記類據邊規萬覺術領師觀讓識帶導爭運總電\
            數報務場計資權設華灣區縣勞職議員""");

    private Plausibility() {
    }

    /// The share of common Han characters and Chinese punctuation among all characters that are not ASCII.
    /// 1 where every character is ASCII.
    static double of(String text) {
        int foreign = 0;
        int common = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            foreign += c > 0x7f ? 1 : 0;
            common += COMMON.get(c) ? 1 : 0;
        }
        return foreign == 0 ? 1 : (double) common / foreign;
    }

    private static BitSet characters(String text) {
        return text.codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
