package org.qingyang.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.qingyang.model.Doubt;
import org.qingyang.model.Settlement;
import org.qingyang.workbench.fx.Ui;

/// Which key settles a doubt in which way: Enter the first offer, Backspace keeps the raw reading, digits the rest.
final class DoubtKeys {

    /// The doubt whether two halves are one paragraph.
    private static final String JOIN = "reading.doubt.join";
    /// The reasons that say what a line is read as now.
    private static final String UNSURE = "reading.doubt.unsure";
    private static final String UNSURE_START = "reading.doubt.unsure-start";
    private static final double EVEN = 0.5;

    private DoubtKeys() {
    }

    /// The ways to settle a doubt, the likeliest first. Keeping the raw reading is always one of them: the first where it is
    /// more likely right than wrong, else the last.
    static List<Settlement> offers(Doubt doubt) {
        List<Settlement> offers = new ArrayList<>(doubt.settlements());
        offers.removeIf(Settlement.Keep.class::isInstance);
        offers.add(doubt.confidence() < EVEN ? 0 : offers.size(), new Settlement.Keep());
        return offers;
    }

    /// The key of the offer at `index`, as it is printed on the button.
    static String key(Settlement settlement, int index) {
        return index == 0 ? "Enter" : settlement instanceof Settlement.Keep ? "Backspace" : String.valueOf(index + 1);
    }

    /// What a key answers; nothing if it answers nothing.
    static Optional<Settlement> of(KeyCode key, Doubt doubt) {
        List<Settlement> offers = offers(doubt);
        if (key == KeyCode.BACK_SPACE) {
            return Optional.of(new Settlement.Keep());
        }
        int index = key == KeyCode.ENTER ? 0 : Digits.index(key);
        return index >= 0 && index < offers.size() ? Optional.of(offers.get(index)) : Optional.empty();
    }

    static String words(Settlement settlement, Doubt doubt, Ui ui) {
        return switch (settlement) {
            case Settlement.Keep _ when doubt.reason().key().equals(UNSURE) ->
                    ui.say("window.settle.keepAs", doubt.reason().args().get(1));
            case Settlement.Keep _ when doubt.reason().key().equals(UNSURE_START) -> ui.say("window.settle.keepStart");
            case Settlement.Keep _ -> ui.say(isAboutReading(doubt) ? "window.settle.keepReading" : "window.settle.keep");
            case Settlement.Replace replace when replace.text().isEmpty() -> ui.say("window.settle.remove");
            case Settlement.Replace replace -> ui.say("window.settle.replace", replace.text());
            case Settlement.Accept _ -> ui.say("window.settle.accept");
            case Settlement.Reject _ when doubt.rule().equals(JOIN) -> ui.say("window.settle.newParagraph");
            case Settlement.Reject _ -> ui.say("window.settle.reject");
            case Settlement.Split _ -> ui.say("window.settle.split");
            case Settlement.Learn _ -> ui.say("lexicon.settle.learn");
            case Settlement.SetRole role -> role(role, doubt, ui);
            case Settlement.JoinParagraph _ -> ui.say("window.settle.joinParagraph");
            case Settlement.JoinAbove _ -> ui.say("window.settle.joinAbove");
        };
    }

    /// Whether the question is what a line is or where it belongs, and not how it reads.
    private static boolean isAboutReading(Doubt doubt) {
        return doubt.settlements().stream().anyMatch(way -> way instanceof Settlement.SetRole || way instanceof Settlement.Split
                || way instanceof Settlement.JoinAbove || way instanceof Settlement.JoinParagraph);
    }

    private static String role(Settlement.SetRole way, Doubt doubt, Ui ui) {
        String line = way.offset() < doubt.raw().start() ? "above" : way.offset() > doubt.raw().end() ? "below" : "this";
        return ui.say("window.settle.role." + line, ui.say("window.lineRole." + way.role().name()));
    }
}
