package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.model.Issue;
import org.qingyang.model.IssueData;
import org.qingyang.model.IssueSummary;
import org.qingyang.model.Page;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.StoryRef;
import org.qingyang.search.Facets;
import org.qingyang.search.Facets.Count;
import org.qingyang.search.Facets.Facet;
import org.qingyang.search.Excerpt;
import org.qingyang.search.Field;
import org.qingyang.search.Hit;
import org.qingyang.search.HitSink;
import org.qingyang.search.Limits;
import org.qingyang.search.Match;
import org.qingyang.search.NaiveSearch;
import org.qingyang.search.Parsed;
import org.qingyang.search.SearchResult;
import org.qingyang.search.StoryText;
import org.qingyang.store.Damage;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.DeskWalker;
import org.qingyang.testkit.Newsrooms;

/// `-Dqingyang.queries=10000` asks more often than the default run does.
class SearchServiceTest {

    private static final int QUERIES = Integer.getInteger("qingyang.queries", 300);

    @TempDir
    Path folder;
    private Newsroom newsroom;

    @BeforeEach
    void open() throws Refusal {
        newsroom = Newsrooms.withSeeds(folder.resolve("store.db"));
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void findsWhatANaiveScanFindsWhateverIsAskedAndDecided() throws Refusal {
        var random = new Random(20);
        var questions = new RandomQueries(random);
        List<Issue> issues = issues();
        List<DeskWalker> walkers = issues.stream().map(issue -> new DeskWalker(newsroom, issue.number(), issue.number())).toList();
        for (int i = 0; i < QUERIES; i++) {
            if (i % 5 == 0) {
                work(random, walkers.get(random.nextInt(walkers.size())), issues);
                issues = issues();
            }
            check(questions.next(issues), issues, Limits.NONE.in(questions.fields()));
        }
    }

    @Test
    void whatTheIndexHasNotFollowedYetIsFoundInTheSamePlaceAndCounted() throws Exception {
        newsroom.library().setData(3, new IssueData("劳动午报", LocalDate.of(2024, 9, 3)));
        newsroom.desk().decide(2, 1, new Decision.AddTag(1, "工会"));
        newsroom.search().gatherNames(new Cancellation());
        var questions = new RandomQueries(new Random(21));
        List<Issue> issues = issues();
        Map<String, SearchResult> found = new HashMap<>();
        Map<String, Facets> counts = new HashMap<>();
        while (found.size() < QUERIES / 3) {
            String query = questions.next(issues);
            found.put(query, search(query));
            counts.put(query, newsroom.search().facets(query, Limits.NONE, new Cancellation()));
        }
        newsroom.close();
        Damage.run(folder.resolve("store.db"), "INSERT INTO search_due SELECT doc FROM search_story WHERE story % 3 > 0",
                "DELETE FROM search WHERE rowid IN (SELECT doc FROM search_due)",
                "DELETE FROM search_one WHERE rowid IN (SELECT doc FROM search_due)");
        newsroom = Newsrooms.open(folder.resolve("store.db"));
        for (String query : found.keySet()) {
            assertThat(search(query)).as(query).isEqualTo(found.get(query));
            assertThat(newsroom.search().facets(query, Limits.NONE, new Cancellation())).as(query).isEqualTo(counts.get(query));
        }
    }

    private void check(String query, List<Issue> issues, Limits limits) throws Refusal {
        SearchResult result = newsroom.search().search(query, limits, new Cancellation());
        switch (Parsed.of(query, limits.fields())) {
            case Parsed.Broken(var why, var _) -> assertThat(result.problem()).as(query).contains(why);
            case Parsed.Fine(var parsed) -> {
                assertThat(result.problem()).as(query).isEmpty();
                List<StoryRef> found = result.hits().stream().map(Hit::place).toList();
                assertThat(found).as(query).doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(new NaiveSearch(issues).find(parsed));
                assertThat(result.total()).isEqualTo(found.size());
                assertThat(newsroom.search().facets(query, limits, new Cancellation()).stories()).as(query).isEqualTo(found.size());
                assertThat(oneByOne(query, limits)).as(query).isEqualTo(result.hits());
                Limits part = limits.page(found.size() / 3, 2);
                SearchResult page = newsroom.search().search(query, part, new Cancellation());
                assertThat(page.hits()).as(query).isEqualTo(result.hits().stream().skip(found.size() / 3).limit(2).toList());
                assertThat(page.total()).isEqualTo(found.size());
                assertThat(newsroom.search().search(query, part.uncounted(), new Cancellation()).hits()).as(query).isEqualTo(page.hits());
            }
        }
    }

    private List<Hit> oneByOne(String query, Limits limits) throws Refusal {
        List<Hit> hits = new ArrayList<>();
        var sink = new HitSink() {
            private int total = -1;
            private boolean ended;

            @Override
            public void begin(int all) {
                total = all;
            }

            @Override
            public void hit(Hit hit) {
                hits.add(hit);
            }

            @Override
            public void end() {
                ended = true;
            }
        };
        assertThat(newsroom.search().each(query, limits, new Cancellation(), sink)).isEmpty();
        assertThat(sink.total).isEqualTo(hits.size());
        assertThat(sink.ended).isTrue();
        return hits;
    }

    /// Anything that alters what is to be found: decisions, undo and redo, bulk steps over several issues, issue data.
    private void work(Random random, DeskWalker walker, List<Issue> issues) throws Refusal {
        if (random.nextInt(6) == 0) {
            Map<Integer, IssueData> data = new HashMap<>();
            for (Issue issue : issues) {
                if (random.nextInt(3) == 0) {
                    data.put(issue.number(), data(random));
                }
            }
            newsroom.library().setData(data);
        } else {
            walker.step();
        }
    }

    private static IssueData data(Random random) {
        return new IssueData(random.nextBoolean() ? "劳动午报" : "北京日报", random.nextInt(4) == 0 ? null
                : LocalDate.of(2024, 1 + random.nextInt(12), 1 + random.nextInt(28)));
    }

    private List<Issue> issues() throws Refusal {
        List<Issue> issues = new ArrayList<>();
        for (IssueSummary issue : newsroom.library().issues()) {
            issues.add(newsroom.desk().open(issue.number()));
        }
        return issues;
    }

    @Test
    void matchesStandWhereTheyAreSaidToStand() throws Refusal {
        SearchResult result = search("职工");
        assertThat(result.total()).isPositive();
        for (Hit hit : result.hits()) {
            assertThat(hit.matches()).isNotEmpty();
            Page page = newsroom.desk().open(hit.place().issue()).pages().getFirst();
            var text = StoryText.of(page.sheet().story(hit.place().story()).orElseThrow(), page.text());
            for (Match match : hit.matches()) {
                assertThat(text.of(match.field()).stream().anyMatch(line -> line.start() <= match.start()
                        && line.text().startsWith("职工", match.start() - line.start()))).isTrue();
                if (match.field() == Field.RAW) {
                    assertThat(page.text().text().substring(match.start(), match.end())).isEqualTo("职工");
                }
            }
            assertThat(hit.marks()).allSatisfy(mark ->
                    assertThat(hit.headline().substring(mark.start(), mark.end())).isEqualTo("职工"));
            assertThat(hit.excerpt()).hasValueSatisfying(excerpt -> assertThat(excerpt.marks()).allSatisfy(mark ->
                    assertThat(excerpt.text().substring(mark.start(), mark.end())).isEqualTo("职工")));
        }
    }

    @Test
    void aPlaceOfTheStoryIsNotCountedOnceMoreForTheRawPage() throws Refusal {
        for (Hit hit : search("职工").hits()) {
            long clean = hit.matches().stream().filter(match -> match.field() != Field.RAW).count();
            assertThat(clean).isLessThan(hit.matches().size());
            assertThat(hit.places()).isEqualTo(clean == 0 ? hit.matches().size() : clean);
        }
    }

    @Test
    void aHitIsMarkedInTheHeadlineAndShownWhereElseItStands() throws Refusal {
        List<Hit> hits = search("总工会").hits();
        for (Hit hit : hits) {
            assertThat(hit.marks()).hasSize(hit.headline().split("总工会", -1).length - 1);
            assertThat(hit.excerpt().map(Excerpt::text)).isNotEqualTo(Optional.of(hit.headline()));
        }
        assertThat(hits).anyMatch(hit -> !hit.marks().isEmpty() && hit.excerpt().isEmpty());
    }

    @Test
    void anExcerptDoesNotBeginWithTheScrapOfAClause() throws Refusal {
        assertThat(search("技能").hits()).extracting(hit -> hit.excerpt().map(Excerpt::text).orElse("")).allSatisfy(text ->
                assertThat(text).doesNotContainPattern("^[。，！？；、”]"));
    }

    @Test
    void headingsComeFirstAndTheNewestFirst() throws Refusal {
        for (int issue = 1; issue <= 5; issue++) {
            newsroom.library().setData(issue, new IssueData("劳动午报", LocalDate.of(2024, issue, 1)));
        }
        List<Hit> hits = search("工").hits();
        List<Boolean> inHeading = hits.stream()
                .map(hit -> hit.matches().stream().anyMatch(match -> match.field() == Field.HEADINGS)).toList();
        assertThat(inHeading).isSortedAccordingTo(java.util.Comparator.reverseOrder()).contains(true, false);
        assertThat(hits.stream().filter(hit -> hit.matches().getFirst().field() == Field.HEADINGS)
                .map(hit -> hit.data().date()).toList()).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aDecisionIsFoundAtOnce() throws Refusal {
        assertThat(search("标签:技能竞赛").total()).isZero();
        newsroom.desk().decide(2, 1, new Decision.AddTag(1, "技能竞赛"));
        newsroom.desk().decide(2, 1, new Decision.SetStatus(1, Status.CHECKED));
        assertThat(search("标签:竞赛 状态:已核").hits()).extracting(Hit::place).containsExactly(new StoryRef(2, 1, 1));
        newsroom.desk().undo(2);
        assertThat(search("标签:竞赛 状态:已核").total()).isZero();
        newsroom.desk().undo(2);
        assertThat(search("标签:技能竞赛").total()).isZero();
    }

    @Test
    void countsHowTheHitsSpread() throws Refusal {
        newsroom.library().setData(3, new IssueData("劳动午报", LocalDate.of(2024, 9, 3)));
        newsroom.desk().decide(3, 1, new Decision.AddTag(1, "工会"));
        var facets = newsroom.search().facets("", Limits.NONE, new Cancellation());
        int stories = issues().stream().mapToInt(issue -> issue.pages().getFirst().sheet().stories().size()).sum();
        int third = newsroom.desk().open(3).pages().getFirst().sheet().stories().size();
        assertThat(facets.of(Facet.PAPER)).containsExactly(new Count("劳动午报", third));
        assertThat(facets.of(Facet.MONTH)).containsExactly(new Count("2024-09", third));
        assertThat(facets.of(Facet.TAG)).containsExactly(new Count("工会", 1));
        assertThat(facets.of(Facet.STATUS).stream().mapToInt(Count::stories).sum()).isEqualTo(stories);
        assertThat(facets.of(Facet.REPORTER)).isNotEmpty();
        for (Facet facet : Facet.values()) {
            for (Count count : facets.of(facet)) {
                assertThat(search(facet.query(count.value())).total()).as(facet + " " + count)
                        .isGreaterThanOrEqualTo(count.stories());
            }
        }
    }

    @Test
    void countsAndFindsWhomStoriesNameAndFollowsEdits() throws Refusal {
        assertThat(newsroom.search().facets("", Limits.NONE, new Cancellation()).of(Facet.PERSON)).isEmpty();
        int stories = search("").total();
        assertThat(newsroom.search().gatherNames(new Cancellation())).isEqualTo(stories);
        assertThat(newsroom.search().gatherNames(new Cancellation())).isZero();
        var facets = newsroom.search().facets("", Limits.NONE, new Cancellation());
        for (Facet facet : List.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE)) {
            assertThat(facets.of(facet)).as(facet.name()).isNotEmpty();
            for (Count count : facets.of(facet)) {
                assertThat(search(facet.query(count.value())).total()).as(count.value()).isEqualTo(count.stories());
                assertThat(search("-" + facet.query(count.value())).total()).isEqualTo(stories - count.stories());
            }
        }
        String person = facets.of(Facet.PERSON).getFirst().value();
        SearchResult named = search("人物:" + person + " " + person);
        assertThat(named.total()).isEqualTo(facets.of(Facet.PERSON).getFirst().stories());
        StoryRef story = named.hits().getFirst().place();
        for (int i = paragraphs(story); i-- > 0;) {
            newsroom.desk().decide(story.issue(), story.page(), new Decision.EditParagraph(story.story(), i, "换过。"));
        }
        assertThat(newsroom.search().gatherNames(new Cancellation())).isEqualTo(1);
        assertThat(search("人物:" + person).total()).isEqualTo(named.total() - 1);
    }

    private int paragraphs(StoryRef story) throws Refusal {
        return newsroom.desk().open(story.issue()).pages().getFirst().sheet().story(story.story()).orElseThrow()
                .paragraphs().size();
    }

    @Test
    void namesCanOnlyStandBesideOtherConditions() throws Refusal {
        assertThat(search("人物:张良 OR 工会").problem().orElseThrow().key()).isEqualTo("search.broken.names");
        assertThat(search("NOT (人物:张良 工会)").problem().orElseThrow().key()).isEqualTo("search.broken.names");
        assertThat(search("(人物:张良 -地点:北京) 工会").problem()).isEmpty();
    }

    @Test
    void aCancelledSearchIsSaidToBeOne() throws Refusal {
        var cancellation = new Cancellation();
        cancellation.cancel();
        assertThat(newsroom.search().search("工", Limits.FIRST, cancellation).problem().orElseThrow().key())
                .isEqualTo("search.cancelled");
        assertThat(search("工").total()).isPositive();
    }

    @Test
    void findsOtherSpellingsWhereAsked() throws Refusal {
        newsroom.desk().decide(1, 1, new Decision.AddTag(1, "臺灣ＡＢＣ"));
        newsroom.desk().decide(2, 1, new Decision.AddTag(1, "台湾abc"));
        for (String query : List.of("台灣aBc", "灣", "标签:\"臺湾ａ\"")) {
            Limits folded = Limits.NONE.spelt(SearchService.FOLDED);
            SearchResult found = newsroom.search().search(query, folded, new Cancellation());
            assertThat(found.hits()).as(query).hasSize(2).allSatisfy(hit -> assertThat(hit.matches()).isNotEmpty());
        }
        assertThat(search("台灣aBc").total()).isZero();
        assertThat(search("灣").total()).isEqualTo(1);
    }

    @Test
    void theDataOfManyIssuesAreSetTogetherOrNotAtAll() throws Refusal {
        var data = new IssueData("劳动午报", LocalDate.of(2024, 9, 3));
        newsroom.library().setData(java.util.Map.of(1, data, 4, data));
        assertThat(search("2024-09..2024-09 报纸:午报").hits()).extracting(hit -> hit.place().issue()).containsOnly(1, 4);
        Bad.refused("store.refusal.noIssue",
                () -> newsroom.library().setData(java.util.Map.of(2, data, 9, data)));
        assertThat(search("期:2 日期:2024").total()).isZero();
    }

    @Test
    void datesWithinBracketsHoldBesideOthers() throws Refusal {
        for (int issue = 1; issue <= 5; issue++) {
            newsroom.library().setData(issue, new IssueData("劳动午报", LocalDate.of(2024, 9, issue)));
        }
        Map.of("(工 2024-09-02..2024-09-03) 日期:2024-09", List.of(2, 3), "(工 2024-09-02..2024-09-03) 2023..2024", List.of(2, 3),
                "工 2024-09-02..2024-09-04 2024-09-04..2024-09-05", List.of(4), "(工 日期:2024-09-05 OR 期:1) 日期:2024-09", List.of(1, 5),
                "工 1990..2024-09-02", List.of(1, 2), "工 2024-09-04..", List.of(4, 5), "工 -2024-09-02..", List.of(1))
                .forEach(this::findsOnlyIn);
    }

    private void findsOnlyIn(String query, List<Integer> issues) {
        assertThatNoException().isThrownBy(() -> assertThat(search(query).hits()).as(query)
                .extracting(hit -> hit.place().issue()).containsOnly(issues.toArray(new Integer[0])));
    }

    @Test
    void keepsSearchesUnderNames() throws Refusal {
        newsroom.search().save("未核的竞赛", "竞赛 状态:未核");
        newsroom.search().save("未核的竞赛", "标签:竞赛 状态:未核");
        Bad.refused("search.broken.open", () -> newsroom.search().save("坏", "(甲"));
        Bad.refused("service.refusal.blankSearch", () -> newsroom.search().save(" ", "甲"));
        assertThat(newsroom.search().saved()).singleElement().satisfies(saved -> {
            assertThat(saved.name()).isEqualTo("未核的竞赛");
            assertThat(saved.query()).isEqualTo("标签:竞赛 状态:未核");
        });
        newsroom.search().forget("未核的竞赛");
        assertThat(newsroom.search().saved()).isEmpty();
    }

    private SearchResult search(String query) throws Refusal {
        return newsroom.search().search(query, Limits.NONE, new Cancellation());
    }

    /// Queries made of what stands in the stories, of what nearly does, and of signs.
    private static final class RandomQueries {

        private static final String[] FIELDS = {"标题:", "正文:", "署名:", "记者:", "标签:", "原文:", "raw:", "报纸:", "-", ""};
        private static final String[] CONDITIONS = {"状态:未核", "status:checked", "类型:图片", "kind:news", "存疑:有", "存疑:无",
            "2024-03..2024-09", "2024-04-10..2024-04-20", "2019..2024-06-07", "..2024-05-17", "2023..", "日期:2024-06", "期:2", "NOT 状态:在编"};
        private static final String[] SIGNS = {"(", ")", "\"", "“", "OR", "AND", "NOT", "-", "*", "^", "{", "}", ":", "：", "''",
            "未核", "状态:", "\u0000", "😀", "+", "NEAR(", "meta:all", "\uE000", "。", "．", "%", "_", "a", "１"};

        private final Random random;

        RandomQueries(Random random) {
            this.random = random;
        }

        Set<Field> fields() {
            if (random.nextInt(3) > 0) {
                return Field.ALL;
            }
            Set<Field> fields = new HashSet<>(EnumSet.allOf(Field.class));
            fields.removeIf(_ -> random.nextBoolean());
            return fields.isEmpty() ? Field.ALL : fields;
        }

        String next(List<Issue> issues) {
            var query = new StringBuilder();
            for (int parts = 1 + random.nextInt(3); parts > 0; parts--) {
                query.append(switch (random.nextInt(12)) {
                    case 0 -> SIGNS[random.nextInt(SIGNS.length)];
                    case 1, 2 -> CONDITIONS[random.nextInt(CONDITIONS.length)];
                    case 3 -> "(" + word(issues) + " OR " + word(issues) + " " + CONDITIONS[random.nextInt(CONDITIONS.length)] + ")";
                    default -> FIELDS[random.nextInt(FIELDS.length)] + word(issues);
                }).append(switch (random.nextInt(5)) {
                    case 0 -> " OR ";
                    case 1 -> " AND ";
                    default -> " ";
                });
            }
            return query.toString().strip();
        }

        private String word(List<Issue> issues) {
            String text = issues.get(random.nextInt(issues.size())).pages().getFirst().text().text();
            int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 30 : 8);
            int at = random.nextInt(text.length() - length);
            String word = text.substring(at, at + length);
            if (random.nextInt(4) == 0) {
                // What stands on two lines is on none.
                word = word.replaceAll("[\\n\\r\\s，。]", "");
            }
            return random.nextInt(3) == 0 ? "\"" + word.replace('"', '\'') + "\"" : word;
        }
    }
}
