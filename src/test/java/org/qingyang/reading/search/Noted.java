package org.qingyang.reading.search;

import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingyang.language.Language;
import org.qingyang.language.Lexicon;
import org.qingyang.reading.byline.BylineGrammar;
import org.qingyang.reading.line.Lines;
import org.qingyang.text.SourceText;

/// What signs note on a page of blocks, for tests.
final class Noted {

    static final Language LANGUAGE = Language.standard();
    static final Openers OPENERS = new Openers(LANGUAGE, Lexicon.of(PageSearch.class, "/org/qingyang/reading/words.txt"));

    private Noted() {
    }

    /// A page of blocks with a blank line between them.
    static Scene scene(String... blocks) {
        return new Scene(new Sights(new BylineGrammar(LANGUAGE)).of(Lines.of(SourceText.of(String.join("\n\n", blocks)))));
    }

    /// Evidence that counts each feature once.
    static Evidence evidence() {
        Properties ones = new Properties();
        for (Feature feature : Feature.values()) {
            ones.setProperty(feature.key(), "1");
        }
        return new Evidence(Weights.of(ones));
    }

    static Set<Feature> by(Signs signs, Scene scene, int index, Role role) {
        Evidence evidence = evidence();
        signs.note(scene, index, role, evidence);
        return features(evidence);
    }

    static Set<Feature> features(Evidence evidence) {
        return evidence.points().stream().map(Evidence.Point::feature).collect(Collectors.toSet());
    }
}
