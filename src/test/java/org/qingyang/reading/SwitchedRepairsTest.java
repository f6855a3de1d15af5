package org.qingyang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Sheet;
import org.qingyang.testkit.Seeds;

class SwitchedRepairsTest {

    private static String body(Sheet sheet) {
        return sheet.stories().stream().flatMap(story -> story.paragraphs().stream())
                .map(paragraph -> paragraph.string()).reduce("", String::concat);
    }

    @Test
    void aClassOfRepairThatIsSwitchedOffAltersNothing() {
        var page = Seeds.texts().getFirst();
        assertThat(body(PageReader.standard().read(page))).contains("精神和二十届").doesNotContain(" and ");
        Sheet without = PageReader.without(Set.of(RepairKind.LATIN)).read(page);
        assertThat(body(without)).contains("精神 and 二十届");
        assertThat(without.stories().stream().flatMap(story -> story.repairs().stream()))
                .noneMatch(repair -> repair.kind() == RepairKind.LATIN);
    }

    @Test
    void aReaderWithoutAClassHasAnotherVersion() {
        assertThat(PageReader.without(Set.of(RepairKind.LATIN)).version()).isNotEqualTo(PageReader.standard().version());
    }
}
