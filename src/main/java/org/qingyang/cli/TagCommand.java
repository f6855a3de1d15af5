package org.qingyang.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingyang.desk.Decision;
import org.qingyang.desk.TagNames;
import org.qingyang.model.Message;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.StoryRef;
import org.qingyang.model.Tag;
import org.qingyang.service.Newsroom;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Adds tags to a story; a tag that it has already stays as it is. What can be done to tags in bulk is in [TagCommands].
@CommandLine.Command(name = "tag", description = "${bundle:cli.command.tag}")
final class TagCommand extends Command {

    @Parameters(index = "0", arity = "0..1", paramLabel = "STORY", description = "${bundle:cli.parameter.story}")
    private String story = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "TAG", description = "${bundle:cli.parameter.tag}")
    private List<String> tags = List.of();

    TagCommand(Session session) {
        super(session);
    }

    @Override
    ExitCode run(Session session, Output output) throws Refusal {
        checkParameters();
        StoryRef ref = Place.story(story);
        checkTags();
        try (Newsroom newsroom = session.existing()) {
            for (String tag : tags) {
                newsroom.desk().decide(ref.issue(), ref.page(), new Decision.AddTag(ref.story(), tag));
            }
            output.table(tagged(newsroom, ref));
        }
        return ExitCode.DONE;
    }

    /// They are needed only where no subcommand takes their place, which picocli cannot be told.
    private void checkParameters() {
        CommandSpec own = Objects.requireNonNull(spec);
        List<ArgSpec> missing = own.positionalParameters().stream()
                .filter(parameter -> story.isEmpty() || tags.isEmpty() && parameter.isMultiValue())
                .map(parameter -> (ArgSpec) parameter).toList();
        if (!missing.isEmpty()) {
            throw new MissingParameterException(own.commandLine(), missing, "");
        }
    }

    private void checkTags() throws Refusal {
        // What Java puts where the system's encoding cannot give a character; nobody types it.
        if (tags.stream().anyMatch(tag -> tag.indexOf('\ufffd') >= 0)) {
            throw new Refusal(Message.of("cli.refusal.garbled"));
        }
        for (String tag : tags) {
            TagNames.check(tag);
        }
    }

    private static Table tagged(Newsroom newsroom, StoryRef ref) throws Refusal {
        Table table = Table.of("stories", "story", "headline", "tags");
        for (Page page : newsroom.desk().open(ref.issue()).pages()) {
            if (page.number() == ref.page()) {
                page.sheet().story(ref.story()).ifPresent(found -> table.add(ref, found.title(),
                        found.tags().stream().map(Tag::name).toList()));
            }
        }
        return table;
    }
}
