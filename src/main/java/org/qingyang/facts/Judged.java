package org.qingyang.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingyang.model.Facts;
import org.qingyang.model.Judgement;
import org.qingyang.model.Judgement.Kind;
import org.qingyang.model.Mention;
import org.qingyang.model.Origin;
import org.qingyang.model.Story;
import org.qingyang.text.Span;
import org.qingyang.text.TracedText;

/// What editors say: a rejected fact is gone, a confirmed one is the editor's, and a confirmed name is found wherever it
/// stands, whether or not a rule finds it.
final class Judged implements Opinion {

    private final Story story;

    private Judged(Story story) {
        this.story = story;
    }

    static Facts over(Facts facts, Story story) {
        return story.judgements().isEmpty() ? facts : Revised.by(new Judged(story), facts);
    }

    @Override
    public List<Mention> about(Kind kind, String name, List<Mention> found) {
        return story.judgement(kind, name).map(said -> said.isRejection() ? List.<Mention>of()
                : found.stream().map(mention -> confirmed(mention, said)).toList()).orElse(found);
    }

    private static Mention confirmed(Mention mention, Judgement said) {
        return new Mention(mention.text(), mention.paragraph(), mention.start(), mention.end(), mention.raw(),
                Origin.editor(said.editor()), 1);
    }

    @Override
    public Map<String, List<Mention>> own(Kind kind) {
        Map<String, List<Mention>> own = new LinkedHashMap<>();
        for (Judgement said : story.judgements()) {
            List<Mention> places = said.kind() != kind || said.isRejection() ? List.of() : places(said);
            if (!places.isEmpty()) {
                own.put(said.name(), places);
            }
        }
        return own;
    }

    private List<Mention> places(Judgement said) {
        List<Mention> places = new ArrayList<>();
        places(Mention.HEADING, Paragraphs.heading(story), said, places);
        for (int i = 0; i < story.paragraphs().size(); i++) {
            places(i, story.paragraphs().get(i).text(), said, places);
        }
        return places;
    }

    private static void places(int paragraph, TracedText traced, Judgement said, List<Mention> places) {
        String text = traced.text();
        int length = said.name().length();
        for (int at = text.indexOf(said.name()); at >= 0; at = text.indexOf(said.name(), at + length)) {
            places.add(new Mention(said.name(), paragraph, at, at + length, traced.rawOf(new Span(at, at + length)),
                    Origin.editor(said.editor()), 1));
        }
    }
}
