package org.qingyang.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.qingyang.model.Issue;
import org.qingyang.proof.PrintedIssue.PrintedPage;

/// A Word document whose paragraphs carry the named styles of [DocxStyles], so that a layout desk can map them.
public final class DocxExporter implements Exporter {

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String extension() {
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
            document.write(whole);
        }
        StableZip.copy(whole.toByteArray(), out);
        out.flush();
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
