package org.qingyang.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.qingyang.model.Issue;
import org.qingyang.proof.PrintedIssue.PrintedPage;
import org.qingyang.proof.PrintedStory.Line;

/// CommonMark: a headline is a heading of the second level, subheads of the third, a kicker stands emphasised above;
/// a rule parts the stories. A parser gives the story's text back character for character.
public final class MarkdownExporter implements Exporter {

    @Override
    public String id() {
        return "md";
    }

    @Override
    public void write(Issue issue, OutputStream out) throws IOException {
        String text = PrintedIssue.of(issue).pages().stream().map(MarkdownExporter::page).collect(Collectors.joining("\n"));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String page(PrintedPage page) {
        String stories = page.stories().stream().map(MarkdownExporter::story).collect(Collectors.joining("\n---\n\n"));
        return page.heading().map(heading -> "# " + heading + "\n\n").orElse("") + stories;
    }

    private static String story(PrintedStory story) {
        return story.lines().stream().map(line -> block(line) + "\n").collect(Collectors.joining("\n"));
    }

    private static String block(Line line) {
        return switch (line.part()) {
            case KICKER -> "*" + MarkdownText.line(line.text()) + "*";
            case HEADLINE -> "## " + MarkdownText.line(line.text());
            case SUBHEAD -> "### " + MarkdownText.line(line.text());
            case BYLINE, NOTE -> MarkdownText.paragraph(line.text());
            case BODY, CAPTION -> MarkdownText.paragraph(line.all());
        };
    }
}
