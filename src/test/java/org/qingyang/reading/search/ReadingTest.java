package org.qingyang.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyang.language.Language;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.line.Lines;
import org.qingyang.text.SourceText;

class ReadingTest {

    @Test
    void isTheSameToTheLastBitInWhateverOrderTheSharesCome() {
        Map<Role, Double> shares = new LinkedHashMap<>();
        shares.put(Role.LEAD, 0.1);
        shares.put(Role.KICKER, 0.2);
        shares.put(Role.HEADLINE, 0.3);
        Map<Role, Double> turned = new LinkedHashMap<>();
        List.copyOf(shares.keySet()).reversed().forEach(role -> turned.put(role, shares.getOrDefault(role, 0.0)));

        assertThat(reading(shares).opens()).isEqualTo(reading(turned).opens());
        assertThat(reading(shares).shares().keySet()).containsExactly(Role.KICKER, Role.HEADLINE, Role.LEAD);
    }

    private static Reading reading(Map<Role, Double> shares) {
        Sight sight = new Sights(new BylineGrammar(Language.standard())).of(Lines.of(SourceText.of("春天来了"))).getFirst();
        return new Reading(sight, Role.HEADLINE, shares, new Evidence(Weights.standard()));
    }
}
