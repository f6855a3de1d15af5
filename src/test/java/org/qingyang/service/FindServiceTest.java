package org.qingyang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyang.desk.Decision;
import org.qingyang.desk.Entry;
import org.qingyang.desk.find.FindQuery;
import org.qingyang.desk.find.Guard;
import org.qingyang.desk.find.Hit;
import org.qingyang.model.Correction;
import org.qingyang.model.Issue;
import org.qingyang.model.Judgement;
import org.qingyang.model.Refusal;
import org.qingyang.model.Status;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryRef;
import org.qingyang.search.Facets;
import org.qingyang.search.Field;
import org.qingyang.search.Limits;
import org.qingyang.search.NaiveSearch;
import org.qingyang.search.Parsed;
import org.qingyang.search.SearchResult;
import org.qingyang.search.Stop;
import org.qingyang.store.Store;
import org.qingyang.testkit.Bad;
import org.qingyang.testkit.Newsrooms;
import org.qingyang.testkit.Seeds;

class FindServiceTest {

    private static final FindQuery QUERY = FindQuery.plain("工会", "公会");
    private static final Cancellation ON = new Cancellation();

    @TempDir
    Path folder;

    @Test
    void oneStepReplacesOverAllIssuesAndOneUndoTakesAllBack() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            List<Issue> before = issues(newsroom);
            List<Found> free = newsroom.find().find(QUERY, new FindScope.OfStore(), Progress.NONE, ON).places().stream()
                    .filter(found -> found.hit().isFree()).toList();
            assertThat(free).extracting(Found::issue).contains(1, 2, 3, 4, 5);
            Turn turn = newsroom.find().replace(QUERY, free).orElseThrow();
            assertThat(turn.entries()).hasSize(5).extracting(e -> e.batch()).containsOnly(turn.entry().step().number());
            assertThat(newsroom.find().find(QUERY, new FindScope.OfStore(), Progress.NONE, ON).places()).allMatch(f -> !f.hit().isFree());
            List<Issue> after = issues(newsroom);
            assertThat(newsroom.desk().undo(3).orElseThrow().entries()).hasSize(5);
            assertThat(issues(newsroom)).isEqualTo(before);
            assertThat(newsroom.desk().undo(1)).isEmpty();
            newsroom.desk().redo(5);
            assertThat(issues(newsroom)).isEqualTo(after);
        }
    }

    @Test
    void aSearchThatIsGivenUpBeforeTheIndexHasAnsweredHasFoundNothingAndIsNotRefused() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            var givenUp = new Cancellation();
            givenUp.cancel();
            Concordance found = newsroom.find().find(QUERY, new FindScope.OfStore(), Progress.NONE, givenUp);
            assertThat(found.places()).isEmpty();
            assertThat(found.complete()).isFalse();
        }
    }

    @Test
    void aStepOverManyIssuesIsFoundByItsNewTextAtOnceAndByTheOldOneWhenTakenBack() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            List<Found> found = newsroom.find().find(QUERY, new FindScope.OfStore(), Progress.NONE, ON).places();
            assertThat(found.stream().map(Found::story).distinct().count()).isGreaterThan(16);
            newsroom.find().replace(QUERY, found);
            isFoundRight(newsroom);
            newsroom.desk().undo(3);
            isFoundRight(newsroom);
            newsroom.desk().redo(1);
        }
        try (Store store = Store.open(store(), "", Clock.systemUTC())) {
            store.claim();
            store.followIndex();
            assertThat(store.check(true, Stop.NEVER).findings()).isEmpty();
        }
        try (Newsroom newsroom = Newsroom.open(StoreOptions.of(store(), "", Set.of()))) {
            isFoundRight(newsroom);
        }
    }

    private static void isFoundRight(Newsroom newsroom) throws Refusal {
        assertThat(newsroom.safety().fullCheck(ON).findings()).isEmpty();
        List<Issue> issues = issues(newsroom);
        for (String query : List.of("公会", "工会", "公", "标题:公会", "工会 -公会", "公会 OR 职工", "状态:在编 工会", "")) {
            var naive = new NaiveSearch(issues).find(((Parsed.Fine) Parsed.of(query, Field.ALL)).query());
            SearchResult result = newsroom.search().search(query, Limits.NONE, ON);
            assertThat(result.hits().stream().map(hit -> hit.place())).as(query).containsExactlyInAnyOrderElementsOf(naive);
            Facets facets = newsroom.search().facets(query, Limits.NONE, ON);
            assertThat(facets.of(Facets.Facet.STATUS).stream().mapToInt(Facets.Count::stories).sum()).isEqualTo(naive.size());
        }
    }

    @Test
    void aPageThatComesInBetweenTwoStepsIsPartOfTheSecond() throws Exception {
        try (Newsroom newsroom = Newsroom.open(StoreOptions.of(store(), "甲", Set.of()))) {
            bringIn(newsroom, 0, "示例报_2024-09-03_01版.txt");
            bringIn(newsroom, 1, "示例报_2024-09-04_01版.txt");
            assertThat(replacedAll(newsroom)).hasSize(2);
            newsroom.desk().undo(1);
            bringIn(newsroom, 2, "示例报_2024-09-03_02版.txt");
            assertThat(replacedAll(newsroom)).hasSize(3);
            newsroom.desk().undo(2);
            newsroom.desk().redo(1);
            assertThat(newsroom.find().find(QUERY, new FindScope.OfStore(), Progress.NONE, ON).places()).allMatch(f -> !f.hit().isFree());
            assertThat(newsroom.safety().fullCheck(ON).findings()).isEmpty();
        }
    }

    private void bringIn(Newsroom newsroom, int seed, String name) throws Exception {
        Path file = Files.copy(Seeds.files().get(seed), folder.resolve(name));
        newsroom.imports().importAll(List.of(file), Progress.NONE, ON);
    }

    private static List<Entry> replacedAll(Newsroom newsroom) throws Refusal {
        List<Found> found = newsroom.find().find(QUERY, new FindScope.OfStore(), Progress.NONE, ON).places();
        return newsroom.find().replace(QUERY, found.stream().filter(f -> f.hit().isFree()).toList()).orElseThrow().entries();
    }

    @Test
    void whatBuildsOnItElsewhereStandsInTheWayAndNothingIsTakenBack() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            List<Found> found = newsroom.find().find(QUERY, new FindScope.OfStore(), Progress.NONE, ON).places();
            newsroom.find().replace(QUERY, found);
            Found there = found.stream().filter(f -> f.issue() == 4).filter(f -> f.hit().place().field()
                    == StoryField.PARAGRAPHS).findFirst().orElseThrow();
            newsroom.desk().decide(4, 1, new Decision.EditParagraph(there.hit().story(), there.hit().place().index(), "改。"));
            List<Issue> before = issues(newsroom);
            Bad.refused("desk.refusal.stepInTheWay", () -> newsroom.desk().undo(1));
            assertThat(issues(newsroom)).isEqualTo(before);
            newsroom.desk().undo(4);
            assertThat(newsroom.desk().undo(1)).isPresent();
        }
    }

    @Test
    void aTextThatHasChangedSinceStopsTheWholeStep() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            List<Found> found = newsroom.find().find(QUERY, new FindScope.OfStore(), Progress.NONE, ON).places();
            Hit last = found.getLast().hit();
            newsroom.desk().decide(5, 1, new Decision.EditParagraph(last.story(), last.place().index(), "全换了。"));
            List<Issue> before = issues(newsroom);
            Bad.refused("desk.refusal.textMoved", () -> newsroom.find().replace(QUERY, found));
            assertThat(issues(newsroom)).isEqualTo(before);
        }
    }

    @Test
    void whatAStepTeachesIsStoredWithItOrNotAtAll() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            List<Found> found = newsroom.find().find(QUERY, new FindScope.OfStore(), Progress.NONE, ON).places();
            newsroom.find().replace(QUERY, found.subList(0, 1));
            assertThat(newsroom.corrections().all()).extracting(Correction::pattern, Correction::replacement, Correction::uses)
                    .containsExactly(tuple("工会", "公会", 1));
            Bad.refused("desk.refusal.textMoved", () -> newsroom.find().replace(QUERY, found));
            newsroom.find().replace(QUERY, found.subList(1, found.size()));
            assertThat(newsroom.corrections().all()).extracting(Correction::uses).containsExactly(2);
        }
    }

    @Test
    void signedStoriesStayAndScopesHold() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            List<Found> all = newsroom.find().find(QUERY, new FindScope.OfIssue(1), Progress.NONE, ON).places();
            StoryRef story = all.getFirst().story();
            List<Found> one = newsroom.find().find(QUERY, new FindScope.OfStory(story), Progress.NONE, ON).places();
            assertThat(one).isNotEmpty().allMatch(f -> f.story().equals(story)).hasSizeLessThan(all.size());
            newsroom.desk().decide(1, 1, new Decision.SetStatus(story.story(), Status.SIGNED));
            List<Found> locked = newsroom.find().find(QUERY, new FindScope.OfStory(story), Progress.NONE, ON).places();
            assertThat(locked).allMatch(f -> f.hit().isLocked());
            assertThat(newsroom.find().replace(QUERY, locked)).isEmpty();
        }
    }

    @Test
    void tenThousandPlacesAreReplacedAtOnce() throws Exception {
        Path file = folder.resolve("big.txt");
        Files.writeString(file, ("大会开幕\n本报讯 " + "工会工作者到工会去，".repeat(50) + "完。\n").repeat(100));
        try (Newsroom newsroom = Newsrooms.open(store())) {
            newsroom.imports().importAll(List.of(file), Progress.NONE, ON);
            List<Found> found = newsroom.find().find(QUERY, new FindScope.OfStore(), Progress.NONE, ON).places();
            assertThat(found).hasSize(10_000);
            long start = System.nanoTime();
            newsroom.find().replace(QUERY, found);
            long replaced = System.nanoTime();
            newsroom.desk().undo(1);
            long undone = System.nanoTime();
            System.getLogger("measure").log(System.Logger.Level.INFO, "10000 places: replace {0} ms, undo {1} ms",
                    (replaced - start) / 1_000_000, (undone - replaced) / 1_000_000);
            assertThat(newsroom.desk().open(1).pages().getFirst().sheet()).isEqualTo(newsroom.desk().reading(1, 1));
            assertThat(replaced - start).isLessThan(10_000_000_000L);
        }
    }

    @Test
    void aCorrectionByHandIsOfferedElsewhereAndARejectedOneIsNot() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            Found place = newsroom.find().find(FindQuery.plain("北京", ""), new FindScope.OfIssue(1), Progress.NONE, ON).places()
                    .stream()
                    .filter(f -> f.hit().place().field() == StoryField.PARAGRAPHS).findFirst().orElseThrow();
            int index = place.hit().place().index();
            String text = newsroom.desk().open(1).pages().getFirst().sheet().story(place.hit().story()).orElseThrow()
                    .paragraphs().get(index).string();
            newsroom.desk().decide(1, 1, new Decision.EditParagraph(place.hit().story(), index, text.replaceFirst("北京", "燕都")));
            Correction learnt = newsroom.corrections().all().getFirst();
            assertThat(learnt).extracting(Correction::pattern, Correction::replacement, Correction::uses)
                    .containsExactly("北京", "燕都", 1);
            assertThat(newsroom.corrections().offers(new FindScope.OfStore(), Progress.NONE, ON).getFirst().places()).hasSizeGreaterThan(3);
            newsroom.corrections().reject("北京", "燕都");
            assertThat(newsroom.corrections().offers(new FindScope.OfStore(), Progress.NONE, ON)).isEmpty();
            newsroom.corrections().add("工会", "公会");
            newsroom.corrections().remove(learnt.id());
            assertThat(newsroom.corrections().all()).extracting(Correction::pattern).containsExactly("工会");
        }
    }

    @Test
    void theWholeStoreIsFoundWithTheIndexAsWellAsWithout() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            for (String text : List.of("工会", "会", "，", "北京市总工会", "2024", "没有这个")) {
                List<Found> plain = newsroom.find().find(FindQuery.plain(text, "x"), new FindScope.OfStore(), Progress.NONE, ON)
                        .places();
                var literal = new FindQuery(java.util.regex.Pattern.quote(text), "x", FindQuery.Kind.REGEX);
                assertThat(newsroom.find().find(literal, new FindScope.OfStore(), Progress.NONE, ON).places()).isEqualTo(plain);
            }
        }
    }

    @Test
    void postsAreProtectedAndACancelledSearchSaysThatItIsNotAll() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            Concordance all = newsroom.find().find(FindQuery.plain("主席", ""), new FindScope.OfStore(), Progress.NONE, ON);
            assertThat(all.complete()).isTrue();
            assertThat(all.places()).anyMatch(f -> f.hit().guard().equals(Optional.of(Guard.POST)));
            var cancellation = new Cancellation();
            Concordance some = newsroom.find().find(FindQuery.plain("主席", ""), new FindScope.OfStore(),
                    (done, total, what) -> cancellation.cancel(), cancellation);
            assertThat(some.complete()).isFalse();
            assertThat(some.places()).isNotEmpty().hasSizeLessThan(all.places().size());
        }
    }

    @Test
    void aGlanceFindsTheSamePlacesAndOnlyNamesAndPostsAreNotKnownYet() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            for (String text : List.of("主席", "张", "工会", "2024")) {
                FindQuery query = FindQuery.plain(text, "");
                List<Found> seen = newsroom.find().glance(query, new FindScope.OfStore(), Progress.NONE, ON).places();
                List<Found> known = newsroom.find().find(query, new FindScope.OfStore(), Progress.NONE, ON).places();
                assertThat(known).hasSameSizeAs(seen).zipSatisfy(seen, (full, glanced) -> {
                    boolean named = full.hit().guard().filter(EnumSet.of(Guard.NAME, Guard.POST)::contains).isPresent();
                    assertThat(full.hit().place()).isEqualTo(glanced.hit().place());
                    assertThat(named || full.equals(glanced)).isTrue();
                });
                assertThat(newsroom.find().find(query, new FindScope.OfStore(), Progress.NONE, ON).places()).isEqualTo(known);
            }
        }
    }

    @Test
    void aNameThatIsRejectedProtectsNothingAnyMore() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            FindQuery query = FindQuery.plain("张良", "");
            Found place = newsroom.find().find(query, new FindScope.OfStore(), Progress.NONE, ON).places().getFirst();
            assertThat(place.hit().guard()).contains(Guard.NAME);
            var story = new FindScope.OfStory(place.story());
            newsroom.desk().decide(place.issue(), place.story().page(), new Decision.Judge(place.hit().story(), Judgement.Kind.PERSON,
                    "张良", Judgement.Ruling.REJECTED));
            assertThat(newsroom.find().find(query, story, Progress.NONE, ON).places()).noneMatch(found ->
                    found.hit().guard().equals(Optional.of(Guard.NAME)));
        }
    }

    @Test
    void whatIsTypedInSeveralGoesIsOneCorrection() throws Refusal {
        try (Newsroom newsroom = Newsrooms.withSeeds(store())) {
            Found place = newsroom.find().find(FindQuery.plain("工会", ""), new FindScope.OfIssue(1), Progress.NONE, ON).places()
                    .stream().filter(f -> f.hit().place().field() == StoryField.PARAGRAPHS).findFirst().orElseThrow();
            int story = place.hit().story();
            int index = place.hit().place().index();
            String text = newsroom.desk().open(1).pages().getFirst().sheet().story(story).orElseThrow().paragraphs()
                    .get(index).string();
            newsroom.desk().decide(1, 1, new Decision.EditParagraph(story, index, text.replaceFirst("工会", "")));
            assertThat(newsroom.corrections().all()).extracting(Correction::replacement).containsExactly("");
            newsroom.desk().decide(1, 1, new Decision.EditParagraph(story, index, text.replaceFirst("工会", "公")));
            Outcome done = newsroom.desk().decide(1, 1,
                    new Decision.EditParagraph(story, index, text.replaceFirst("工会", "公所")));
            assertThat(newsroom.corrections().all()).extracting(Correction::pattern, Correction::replacement, Correction::uses)
                    .containsExactly(tuple("工会", "公所", 1));
            assertThat(newsroom.corrections().elsewhere(done.lesson().orElseThrow(), ON)).hasSizeGreaterThan(5);
            newsroom.corrections().reject("工会", "公所");
            assertThat(newsroom.corrections().elsewhere(done.lesson().orElseThrow(), ON)).isEmpty();
            Correction rejected = newsroom.corrections().all().getFirst();
            newsroom.corrections().change(rejected, "工会", "公会");
            assertThat(newsroom.corrections().all()).extracting(Correction::replacement, Correction::state)
                    .containsExactly(tuple("公会", Correction.State.REJECTED));
        }
    }

    private static List<Issue> issues(Newsroom newsroom) throws Refusal {
        List<Issue> issues = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            issues.add(newsroom.desk().open(number));
        }
        return issues;
    }

    private Path store() {
        return folder.resolve("store.db");
    }
}
