package org.qingyang.proof;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.qingyang.proof.PrintedStory.Part;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The named styles of a Word document: 引题 主标题 副题 署名 正文 图片说明 and two more.
/// Every style names an East Asian font, and the document's language is Chinese, so that Word breaks lines as it should.
final class DocxStyles {

    /// The heading of a page in an issue of several.
    static final String PAGE = "版次";
    /// The character style of label and byline where they run into the text.
    static final String OPENING = "署名 字符";

    private static final String SONG = "宋体";
    private static final String HEI = "黑体";
    private static final String KAI = "楷体";
    private static final String LATIN = "Times New Roman";
    private static final int TWIPS = 20;

    private DocxStyles() {
    }

    /// @param id        how paragraphs refer to it: plain ASCII, for programs that stumble over others
    /// @param font      the East Asian font
    /// @param halfPoint the size in half points
    /// @param outline   the level in the document's outline, from 0; -1 for none
    private record Look(String id, String name, String font, int halfPoint, boolean centred, int outline,
            boolean indented, int pointsBefore) {
    }

    private static final List<Look> LOOKS = List.of(
            new Look("QyPage", PAGE, HEI, 28, false, 0, false, 24),
            new Look("QyKicker", Part.KICKER.style(), KAI, 28, true, -1, false, 18),
            new Look("QyHeadline", Part.HEADLINE.style(), HEI, 44, true, 1, false, 12),
            new Look("QySubhead", Part.SUBHEAD.style(), KAI, 28, true, 2, false, 0),
            new Look("QyByline", Part.BYLINE.style(), KAI, 24, false, -1, true, 0),
            new Look("QyBody", Part.BODY.style(), SONG, 24, false, -1, true, 0),
            new Look("QyCaption", Part.CAPTION.style(), KAI, 24, false, -1, true, 0),
            new Look("QyNote", Part.NOTE.style(), SONG, 21, false, -1, true, 0));

    private static final String OPENING_ID = "QyBylineChar";

    /// The id under which a style is referred to.
    static String id(String name) {
        return LOOKS.stream().filter(look -> look.name().equals(name)).map(Look::id).findFirst().orElse(OPENING_ID);
    }

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        var fonts = CTFonts.Factory.newInstance();
        setFonts(fonts, SONG);
        styles.setDefaultFonts(fonts);
        styles.setEastAsia("zh-CN");
        LOOKS.forEach(look -> styles.addStyle(new XWPFStyle(paragraphStyle(look), styles)));
        styles.addStyle(new XWPFStyle(openingStyle(), styles));
    }

    private static CTStyle paragraphStyle(Look look) {
        CTStyle style = style(look.id(), look.name(), STStyleType.PARAGRAPH);
        setParagraph(style.addNewPPr(), look);
        CTRPr run = style.addNewRPr();
        setFonts(run.addNewRFonts(), look.font());
        run.addNewSz().setVal(BigInteger.valueOf(look.halfPoint()));
        run.addNewSzCs().setVal(BigInteger.valueOf(look.halfPoint()));
        return style;
    }

    private static void setParagraph(CTPPrGeneral paragraph, Look look) {
        if (look.outline() >= 0) {
            paragraph.addNewKeepNext();
        }
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf((long) look.pointsBefore() * TWIPS));
        if (look.indented()) {
            var indent = paragraph.addNewInd();
            indent.setFirstLineChars(BigInteger.valueOf(200));
            indent.setFirstLine(BigInteger.valueOf((long) look.halfPoint() * TWIPS));
        }
        if (look.centred()) {
            paragraph.addNewJc().setVal(STJc.CENTER);
        }
        if (look.outline() >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(look.outline()));
        }
    }

    private static CTStyle openingStyle() {
        CTStyle style = style(OPENING_ID, OPENING, STStyleType.CHARACTER);
        setFonts(style.addNewRPr().addNewRFonts(), KAI);
        return style;
    }

    private static CTStyle style(String id, String name, STStyleType.Enum type) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(type);
        style.setCustomStyle(true);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        return style;
    }

    private static void setFonts(CTFonts fonts, String eastAsian) {
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setEastAsia(eastAsian);
    }
}
