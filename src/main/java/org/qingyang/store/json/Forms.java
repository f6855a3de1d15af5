package org.qingyang.store.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.qingyang.desk.Replacement;
import org.qingyang.model.Boundary;
import org.qingyang.model.Doubt;
import org.qingyang.model.Message;
import org.qingyang.model.Origin;
import org.qingyang.model.Passage;
import org.qingyang.model.Repair;
import org.qingyang.model.RepairKind;
import org.qingyang.model.Settlement;
import org.qingyang.model.Sourced;
import org.qingyang.model.StoryField;
import org.qingyang.model.StoryKind;
import org.qingyang.model.TextPlace;
import org.qingyang.text.Span;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;

/// The forms of the small records, of which a page has hundreds.
final class Forms {

    private static final JavaType SETTLEMENTS = Types.of(new TypeReference<List<Settlement>>() { });

    static final Form<Span> SPAN = form((span, out) -> out.integer(span.start()).integer(span.end()),
            in -> new Span(in.integer(), in.integer()));
    static final Form<Message> MESSAGE = form((message, out) -> out.text(message.key()).textsOrNull(message.args()),
            in -> new Message(in.text(), in.texts()));
    static final Form<Origin> ORIGIN = form((origin, out) -> out.constant(origin.kind()).text(origin.id()),
            in -> new Origin(in.constant(Origin.Kind.class), in.text()));
    static final Form<Boundary> BOUNDARY = form((boundary, out) -> out.record(boundary.reason(), MESSAGE)
                    .record(boundary.origin(), ORIGIN).number(boundary.confidence()),
            in -> new Boundary(in.record(MESSAGE), in.record(ORIGIN), in.number()));
    static final Form<Passage> PASSAGE = form((passage, out) -> out.tracedOrNull(passage.text())
                    .record(passage.origin(), ORIGIN).number(passage.confidence()),
            in -> new Passage(in.traced(), in.record(ORIGIN), in.number()));
    static final Form<Repair> REPAIR = form((repair, out) -> out.text(repair.id()).constant(repair.kind()).text(repair.rule())
                    .record(repair.raw(), SPAN).text(repair.before()).text(repair.after()).record(repair.reason(), MESSAGE)
                    .number(repair.confidence()).constant(repair.state()),
            in -> new Repair(in.text(), in.constant(RepairKind.class), in.text(), in.record(SPAN), in.text(), in.text(),
                    in.record(MESSAGE), in.number(), in.constant(Repair.State.class)));
    static final Form<Doubt> DOUBT = form((doubt, out) -> out.text(doubt.id()).text(doubt.rule()).record(doubt.raw(), SPAN)
                    .record(doubt.reason(), MESSAGE).number(doubt.confidence()).valuesOrNull(SETTLEMENTS, doubt.settlements())
                    .constant(doubt.state()),
            in -> new Doubt(in.text(), in.text(), in.record(SPAN), in.record(MESSAGE), in.number(), settlements(in),
                    in.constant(Doubt.State.class)));
    static final Form<TextPlace> TEXT_PLACE = form((place, out) -> out.constant(place.field()).integer(place.index())
                    .record(place.clean(), SPAN),
            in -> new TextPlace(in.constant(StoryField.class), in.integer(), in.record(SPAN)));
    static final Form<Replacement> REPLACEMENT = form((one, out) -> out.integer(one.story()).record(one.place(), TEXT_PLACE)
                    .text(one.text()).text(one.replacement()),
            in -> new Replacement(in.integer(), in.record(TEXT_PLACE), in.text(), in.text()));

    static final Form<Sourced<StoryKind>> KIND = sourced((kind, out) -> out.constant(kind), in -> in.constant(StoryKind.class));
    static final Form<Sourced<Boolean>> TRUTH = sourced((truth, out) -> out.truth(truth), RecordReader::truth);
    static final Form<Sourced<String>> NAME = sourced((name, out) -> out.text(name), RecordReader::text);

    private Forms() {
    }

    /// The forms of the records that stand in other things too, by their types.
    static Map<Class<?>, Form<?>> all() {
        Map<Class<?>, Form<?>> all = new HashMap<>();
        all.put(Span.class, SPAN);
        all.put(Message.class, MESSAGE);
        all.put(Passage.class, PASSAGE);
        all.put(Doubt.class, DOUBT);
        all.put(TextPlace.class, TEXT_PLACE);
        all.put(Replacement.class, REPLACEMENT);
        return all;
    }

    private static <T> Form<Sourced<T>> sourced(BiConsumer<T, RecordWriter> write, Function<RecordReader, T> read) {
        return form((sourced, out) -> {
            write.accept(sourced.value(), out);
            out.listOrNull(sourced.raw(), SPAN).record(sourced.origin(), ORIGIN).number(sourced.confidence());
        }, in -> new Sourced<>(read.apply(in), in.list(SPAN), in.record(ORIGIN), in.number()));
    }

    @SuppressWarnings("unchecked")
    private static List<Settlement> settlements(RecordReader in) {
        return (List<Settlement>) in.values(SETTLEMENTS);
    }

    private static <T> Form<T> form(BiConsumer<T, RecordWriter> write, Function<RecordReader, T> read) {
        return new Form<>() {
            @Override
            public void write(T value, RecordWriter out) {
                write.accept(value, out);
            }

            @Override
            public T read(RecordReader in) {
                return read.apply(in);
            }
        };
    }
}
