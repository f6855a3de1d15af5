package org.qingyang.facts.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingyang.facts.FactFinder;
import org.qingyang.model.Facts;
import org.qingyang.model.Story;
import org.qingyang.reading.PageReader;
import org.qingyang.testkit.Seeds;

class NameSchoolTest {

    private static List<List<Sample>> lessons;
    private static List<List<Sample>> nonsense;

    @BeforeAll
    static void read() {
        List<Story> stories = Seeds.texts().stream().flatMap(page -> PageReader.standard().read(page).stories().stream()).toList();
        FactFinder rules = FactFinder.standard();
        lessons = stories.stream().map(story -> Sample.of(story, rules.find(story, null))).toList();
        nonsense = stories.stream().map(story -> Sample.of(story, Facts.NONE)).toList();
    }

    @Test
    void aModelThatFindsMostOfTheNewestNamesPasses() {
        Optional<NameModel> model = NameSchool.better(lessons, null, () -> false);
        assertThat(model).isPresent();
        assertThat(model.orElseThrow().score(lessons.subList(0, 6).stream().flatMap(List::stream).toList())).isGreaterThan(0.6);
    }

    @Test
    void aModelThatIsWorseOnTheConfirmedStoriesIsNotTaken() {
        NameModel present = NameTrainer.train(lessons.stream().flatMap(List::stream).toList(), () -> false);
        assertThat(NameSchool.better(lessons, present, () -> false)).isEmpty();
        assertThat(NameSchool.better(nonsense.subList(0, 4), null, () -> false)).as("too few stories").isEmpty();
    }

    @Test
    void aLessonThatIsBrokenOffComesToNothing() {
        assertThat(NameSchool.better(lessons, null, () -> true)).isEmpty();
    }
}
