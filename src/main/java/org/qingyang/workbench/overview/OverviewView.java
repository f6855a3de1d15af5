package org.qingyang.workbench.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingyang.model.Message;
import org.qingyang.model.Overview;
import org.qingyang.model.RepairKind;
import org.qingyang.search.Facets;
import org.qingyang.workbench.fx.Ui;

/// Plots of the whole store: stories by status, month, paper, tag, reporter; repairs by kind; doubts left, beside the
/// three errors in ten thousand characters that the rules of the trade allow. Pressing a bar searches for its stories.
public final class OverviewView extends ScrollPane {

    private static final int MOST = 12;
    /// 国新出发〔2020〕10号: a paper fails with more than three errors in ten thousand characters.
    private static final double ALLOWED = 3;

    private final Ui ui;
    private final OverviewViewModel model;
    private final Consumer<String> search;
    private final Label sums = new Label();
    private final Label problem = new Label();
    private final FlowPane plots = new FlowPane(16, 16);

    /// @param search searches for a query
    public OverviewView(Ui ui, OverviewViewModel model, Consumer<String> search) {
        this.ui = ui;
        this.model = model;
        this.search = search;
        getStyleClass().add("overview");
        sums.getStyleClass().add("overview-sums");
        sums.setWrapText(true);
        problem.getStyleClass().add("notice");
        problem.setWrapText(true);
        var content = new VBox(16, problem, sums, plots);
        content.getStyleClass().add("overview-content");
        setContent(content);
        setFitToWidth(true);
        InvalidationListener show = changed -> show();
        model.facetsProperty().addListener(show);
        model.sumsProperty().addListener(show);
        model.problemProperty().addListener(show);
        model.gatheringProperty().addListener(show);
        show();
    }

    private void show() {
        Message why = model.problemProperty().get() == null && model.gatheringProperty().get()
                ? Message.of("search.gathering") : model.problemProperty().get();
        problem.setText(why == null ? "" : ui.words().say(why));
        problem.setVisible(why != null);
        problem.setManaged(why != null);
        Overview known = model.sumsProperty().get();
        sums.setText(known == null ? ui.say("overview.counting") : sums(known));
        plots.getChildren().clear();
        for (Facets.Facet facet : Facets.Facet.values()) {
            add(title(facet), bars(model.facetsProperty().get(), facet),
                    value -> search.accept(facet.query(value)));
        }
        if (known != null) {
            add(ui.say("overview.repairs"), repairs(known), value -> { });
        }
    }

    private String sums(Overview known) {
        double rate = known.doubtsPerTenThousand();
        return ui.say("overview.sums", ui.number(known.characters()), ui.number(known.openDoubts()),
                String.format(Locale.ROOT, "%.1f", rate))
                + " " + ui.say(rate > ALLOWED ? "overview.above" : "overview.below");
    }

    /// Names are counted in the newest stories only, where there are very many.
    private String title(Facets.Facet facet) {
        Facets all = model.facetsProperty().get();
        boolean sampled = facet.isOfNames() && all != null
                && all.of(Facets.Facet.STATUS).stream().mapToLong(Facets.Count::stories).sum() > Facets.NAMED;
        return ui.say("window.facet." + facet) + (sampled ? ui.say("finding.sampled", Facets.NAMED) : "");
    }

    private void add(String title, List<Bars.Bar> bars, Consumer<String> open) {
        if (!bars.isEmpty()) {
            plots.getChildren().add(new Bars(ui, title, bars, open));
        }
    }

    private List<Bars.Bar> bars(@Nullable Facets facets, Facets.Facet facet) {
        return facets == null ? List.of() : facets.of(facet).stream().limit(MOST)
                .map(count -> new Bars.Bar(name(facet, count.value()), count.value(), count.stories())).toList();
    }

    private String name(Facets.Facet facet, String value) {
        return switch (facet) {
            case STATUS -> ui.say("window.status." + value.toUpperCase(Locale.ROOT));
            case KIND -> ui.say("window.kind." + value.toUpperCase(Locale.ROOT));
            case DOUBTS -> ui.say("window.doubts." + value);
            default -> value;
        };
    }

    private List<Bars.Bar> repairs(Overview known) {
        return Arrays.stream(RepairKind.values()).filter(known.repairs()::containsKey)
                .map(kind -> new Bars.Bar(ui.say("window.repair." + kind), kind.name(), known.repairs().get(kind)))
                .toList();
    }
}
