package org.qingyang.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qingyang.desk.Decision;
import org.qingyang.model.IssueData;
import org.qingyang.model.Message;
import org.qingyang.model.Refusal;
import org.qingyang.model.StoryRef;
import org.qingyang.model.TagCount;
import org.qingyang.model.TagSuggestion;
import org.qingyang.model.Term;
import org.qingyang.proof.ProofWriter;
import org.qingyang.search.Hit;
import org.qingyang.search.Limits;
import org.qingyang.search.SearchResult;
import org.qingyang.service.Cancellation;
import org.qingyang.service.Newsroom;
import org.qingyang.service.TagPlan;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `qingyang tag` can do besides tagging one story.
final class TagCommands {

    private TagCommands() {
    }

    static void addTo(CommandLine tag, Session session) {
        tag.addSubcommand(new ListTags(session)).addSubcommand(new SuggestTags(session)).addSubcommand(new RenameTag(session))
                .addSubcommand(new MergeTags(session)).addSubcommand(new EachStory(session)).addSubcommand(new ListTerms(session))
                .addSubcommand(new ImportTerms(session)).addSubcommand(new ExportTerms(session));
    }

    /// All tags in use.
    @CommandLine.Command(name = "list", description = "${bundle:cli.command.tag.list}")
    static final class ListTags extends Command {

        ListTags(Session session) {
            super(session);
        }

        @Override
        ExitCode run(Session session, Output output) throws Refusal {
            Table table = Table.of("tags", "tag", "stories");
            try (Newsroom newsroom = session.existing()) {
                for (TagCount count : newsroom.tags().counts()) {
                    table.add(count.tag().name(), count.stories());
                }
            }
            output.table(table);
            return ExitCode.DONE;
        }
    }

    /// What to tag a story with.
    @CommandLine.Command(name = "suggest", description = "${bundle:cli.command.tag.suggest}")
    static final class SuggestTags extends Command {

        @Parameters(paramLabel = "STORY", description = "${bundle:cli.parameter.story}")
        private String story = "";

        SuggestTags(Session session) {
            super(session);
        }

        @Override
        ExitCode run(Session session, Output output) throws Refusal {
            StoryRef ref = Place.story(story);
            Table table = Table.of("suggestions", "tag", "reason");
            try (Newsroom newsroom = session.existing()) {
                newsroom.claim();
                var issue = newsroom.desk().open(ref.issue());
                var found = issue.pages().stream().filter(page -> page.number() == ref.page())
                        .flatMap(page -> page.sheet().story(ref.story()).stream()).findFirst()
                        .orElseThrow(() -> new Refusal(Message.of("cli.refusal.noStory", ref)));
                IssueData data = issue.data();
                for (TagSuggestion suggestion : newsroom.topics().suggest(found, data.date())) {
                    table.add(suggestion.tag().name(), suggestion.reasons().stream().map(session.messages()::say)
                            .collect(Collectors.joining("；")));
                }
            }
            output.table(table);
            return ExitCode.DONE;
        }
    }

    /// A bulk change: says what it will touch, and makes it unless it is only to be tried.
    abstract static class Bulk extends Command {

        @Option(names = "--dry-run", description = "${bundle:cli.option.dryRun}")
        private boolean dryRun;

        Bulk(Session session) {
            super(session);
        }

        abstract TagPlan plan(Newsroom newsroom) throws Refusal;

        @Override
        ExitCode run(Session session, Output output) throws Refusal {
            Table table = Table.of("changes", "issue", "stories");
            try (Newsroom newsroom = session.existing()) {
                TagPlan plan = plan(newsroom);
                plan.decisions().stream().collect(Collectors.groupingBy(one -> one.issue(), TreeMap::new,
                        Collectors.summingInt(one -> ((Decision.Retag) one.decision()).stories().size())))
                        .forEach(table::add);
                if (!dryRun) {
                    newsroom.tags().carryOut(plan);
                }
                output.table(table);
                session.remark(Message.of(dryRun ? "cli.remark.wouldRetag"
                        : "cli.remark.retagged", plan.stories(), plan.signed()));
            }
            return ExitCode.DONE;
        }
    }

    /// A name that was mistyped would otherwise look like a change that was made.
    private static void checkInUse(Newsroom newsroom, List<String> names) throws Refusal {
        Set<String> used = newsroom.tags().counts().stream().map(count -> count.tag().name()).collect(Collectors.toSet());
        List<String> unused = names.stream().map(String::strip).filter(name -> !used.contains(name)).toList();
        if (!unused.isEmpty()) {
            throw new Refusal(Message.of("cli.refusal.noTag", String.join("、", unused)));
        }
    }

    /// Another name for a tag.
    @CommandLine.Command(name = "rename", description = "${bundle:cli.command.tag.rename}")
    static final class RenameTag extends Bulk {

        @Parameters(index = "0", paramLabel = "TAG", description = "${bundle:cli.parameter.tag}")
        private String from = "";

        @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.parameter.newTag}")
        private String to = "";

        RenameTag(Session session) {
            super(session);
        }

        @Override
        TagPlan plan(Newsroom newsroom) throws Refusal {
            checkInUse(newsroom, List.of(from));
            return newsroom.tags().rename(from, to);
        }
    }

    /// One tag out of several.
    @CommandLine.Command(name = "merge", description = "${bundle:cli.command.tag.merge}")
    static final class MergeTags extends Bulk {

        @Parameters(arity = "1..*", paramLabel = "TAG", description = "${bundle:cli.parameter.tag}")
        private List<String> from = List.of();

        @Option(names = "--into", required = true, paramLabel = "NAME", description = "${bundle:cli.parameter.newTag}")
        private String into = "";

        MergeTags(Session session) {
            super(session);
        }

        @Override
        TagPlan plan(Newsroom newsroom) throws Refusal {
            checkInUse(newsroom, from);
            return newsroom.tags().merge(from, into);
        }
    }

    /// Tags for all stories that a query finds.
    @CommandLine.Command(name = "each", description = "${bundle:cli.command.tag.each}")
    static final class EachStory extends Bulk {

        @Parameters(paramLabel = "QUERY", description = "${bundle:cli.parameter.query}")
        private String query = "";

        @Option(names = "--add", paramLabel = "TAG", description = "${bundle:cli.option.addTag}")
        private List<String> add = List.of();

        @Option(names = "--remove", paramLabel = "TAG", description = "${bundle:cli.option.removeTag}")
        private List<String> remove = List.of();

        EachStory(Session session) {
            super(session);
        }

        @Override
        TagPlan plan(Newsroom newsroom) throws Refusal {
            if (add.isEmpty() && remove.isEmpty()) {
                throw new WrongUsage(Message.of("cli.usage.missing", "--add, --remove"));
            }
            SearchResult found = newsroom.search().search(query, Limits.NONE, new Cancellation());
            if (found.problem().isPresent()) {
                throw new Refusal(found.problem().get());
            }
            return newsroom.tags().retag(found.hits().stream().map(Hit::place).toList(), remove, add);
        }
    }

    /// The vocabulary.
    @CommandLine.Command(name = "terms", description = "${bundle:cli.command.tag.terms}")
    static final class ListTerms extends Command {

        ListTerms(Session session) {
            super(session);
        }

        @Override
        ExitCode run(Session session, Output output) throws Refusal {
            Table table = Table.of("terms", "tag", "parent", "aliases", "code");
            try (Newsroom newsroom = session.existing()) {
                for (Term term : newsroom.tags().terms()) {
                    table.add(term.name(), term.parent(), term.aliases(), term.code());
                }
            }
            output.table(table);
            return ExitCode.DONE;
        }
    }

    /// A table of terms into the vocabulary.
    @CommandLine.Command(name = "import", description = "${bundle:cli.command.tag.import}")
    static final class ImportTerms extends Command {

        @Parameters(paramLabel = "FILE", description = "${bundle:cli.parameter.terms}")
        private Path file = Path.of("");

        @Option(names = "--replace", description = "${bundle:cli.option.replaceTerms}")
        private boolean replace;

        ImportTerms(Session session) {
            super(session);
        }

        @Override
        ExitCode run(Session session, Output output) throws Refusal {
            String table = Session.intake(null).read(file).text().text();
            try (Newsroom newsroom = session.newsroom()) {
                int taken = newsroom.tags().importTerms(table, replace);
                int all = newsroom.tags().terms().size();
                output.report(Map.of("taken", taken, "terms", all), Table.of("problems"));
                session.remark(Message.of("cli.remark.terms", taken, all));
            }
            return ExitCode.DONE;
        }
    }

    /// The vocabulary as a table.
    @CommandLine.Command(name = "export", description = "${bundle:cli.command.tag.export}")
    static final class ExportTerms extends Command {

        @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.file}")
        private Path file = Path.of("");

        ExportTerms(Session session) {
            super(session);
        }

        @Override
        ExitCode run(Session session, Output output) throws Refusal {
            if (Files.exists(file)) {
                throw new Refusal(Message.of("cli.refusal.termsExist", file));
            }
            try (Newsroom newsroom = session.existing()) {
                byte[] table = newsroom.tags().exportTerms().getBytes(StandardCharsets.UTF_8);
                ProofWriter.write(out -> out.write(table), file, false);
                output.table(LexiconCommand.written(file, newsroom.tags().terms().size()));
            }
            return ExitCode.DONE;
        }
    }
}
