package org.qingyang.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.qingyang.model.Issue;
import org.qingyang.proof.PrintedIssue.PrintedPage;
import org.qingyang.proof.PrintedStory.Line;

/// Plain text to paste into a page-making system: UTF-8, `\n`, each paragraph indented by two ideographic spaces,
/// an empty line between heading and body, two between stories.
public final class TextExporter implements Exporter {

    private static final String INDENT = "　　";

    @Override
    public String id() {
        return "txt";
    }

    @Override
    public void write(Issue issue, OutputStream out) throws IOException {
        String text = PrintedIssue.of(issue).pages().stream().map(TextExporter::page).collect(Collectors.joining("\n\n"));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String page(PrintedPage page) {
        String stories = page.stories().stream().map(TextExporter::story).collect(Collectors.joining("\n\n"));
        return page.heading().map(heading -> "【" + heading + "】\n\n").orElse("") + stories;
    }

    private static String story(PrintedStory story) {
        String heading = lines(story.lines().stream().filter(TextExporter::isHeading).toList(), "");
        String body = lines(story.lines().stream().filter(line -> !isHeading(line)).toList(), INDENT);
        return heading.isEmpty() || body.isEmpty() ? heading + body : heading + "\n" + body;
    }

    private static String lines(List<Line> lines, String indent) {
        return lines.stream().flatMap(line -> line.all().lines())
                .map(line -> line.isEmpty() ? "\n" : indent + line + "\n").collect(Collectors.joining());
    }

    private static boolean isHeading(Line line) {
        return switch (line.part()) {
            case KICKER, HEADLINE, SUBHEAD -> true;
            case BYLINE, BODY, CAPTION, NOTE -> false;
        };
    }
}
