package org.qingyang.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.qingyang.model.Issue;
import org.qingyang.proof.PrintedIssue.PrintedPage;

/// A Word document whose paragraphs carry the named styles of [DocxStyles], so that a layout desk can map them.
public final class DocxExporter implements Exporter {

    /// In twentieths of a point.
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public void write(Issue issue, OutputStream out) throws IOException {
        PrintedIssue printed = PrintedIssue.of(issue);
        var whole = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            DocxProperties.set(document, printed.title(), issue.data().date());
            DocxStyles.addTo(document);
            printed.pages().forEach(page -> page(document, page));
            setPaper(document);
            document.write(whole);
        }
        StableZip.copy(whole.toByteArray(), out);
        out.flush();
    }

    /// A4, which is not what Word takes where nothing is said.
    private static void setPaper(XWPFDocument document) {
        var size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
    }

    private static void page(XWPFDocument document, PrintedPage page) {
        page.heading().ifPresent(heading -> paragraph(document, DocxStyles.PAGE, "", heading));
        for (PrintedStory story : page.stories()) {
            story.lines().forEach(line -> paragraph(document, line.part().style(), line.opening(), line.text()));
        }
    }

    private static void paragraph(XWPFDocument document, String style, String opening, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.id(style));
        if (!opening.isEmpty()) {
            XWPFRun run = paragraph.createRun();
            run.setStyle(DocxStyles.id(DocxStyles.OPENING));
            fill(run, opening);
        }
        fill(paragraph.createRun(), text);
    }

    private static void fill(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            }
            run.setText(lines[i], i);
        }
    }
}
