package firstlayer.ui.prose;

import firstlayer.note.LiveMacro;
import firstlayer.ui.HelpTooltip;
import firstlayer.ui.prose.tex.FormulaOutline;
import firstlayer.ui.prose.tex.Layout;
import firstlayer.ui.prose.tex.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/**
 * A formula as outlines, one shape for each role and each live number, standing on the baseline of the text around it. Its
 * size follows the text's. Until it is laid out it keeps its place; one that cannot be is shown as its source.
 */
final class FormulaBox extends Region {
    private final String tex;
    private final boolean display;
    private final Typesetter typesetter;
    private final LiveNumbers numbers;

    // CSS gives this node the font that the formula's size is taken from.
    private final Text em = new Text();
    private final Scale scale = new Scale();
    private final Group ink = new Group();
    private final Group inks = new Group();
    private final Set<String> names;
    private final List<LiveInk> live = new ArrayList<>();
    private Layout layout;
    // Unlike any set of texts until the first layout.
    private Map<String, String> laidFor = Map.of("", "");
    private Optional<Label> refused = Optional.empty();
    private boolean busy;
    private boolean stale;

    FormulaBox(String tex, boolean display, Typesetter typesetter, LiveNumbers numbers) {
        this.tex = tex;
        this.display = display;
        this.typesetter = typesetter;
        this.numbers = numbers;
        this.names = LiveMacro.names(tex);
        // About as large as it will be, so that the page hardly moves when it comes.
        this.layout = new Layout(tex.length() * 25.0, display ? 100 : 70, display ? 60 : 20, List.of());
        getStyleClass().addAll("formula-box", display ? "display" : "inline");
        setAccessibleRole(AccessibleRole.TEXT);
        em.setVisible(false);
        em.setManaged(false);
        em.fontProperty().addListener((property, was, now) -> requestLayout());
        ink.setManaged(false);
        ink.getTransforms().add(scale);
        // On a ground of their own, so that moving one does not lay out the text around the formula.
        inks.setManaged(false);
        inks.setAutoSizeChildren(false);
        getChildren().addAll(em, ink, inks);
        numbers.watch(names, this::lay);
        lay();
    }

    /** Its TeX, with live numbers as their digits. */
    String source() {
        return numbers.written(tex);
    }

    /** Whether the layout it shows is that of the numbers of the moment. */
    boolean isSettled() {
        return !busy;
    }

    /** One layout at a time: what changes meanwhile is laid out once afterwards. */
    private void lay() {
        Map<String, String> texts = numbers.texts(names);
        stale = busy;
        if (busy || texts.equals(laidFor)) {
            return;
        }
        busy = true;
        laidFor = texts;
        setAccessibleText(numbers.spoken(tex));
        typesetter
                .lay(tex, display, name -> texts.getOrDefault(name, "—"))
                .whenComplete((laid, problem) -> Platform.runLater(() -> {
                    busy = false;
                    if (problem == null) {
                        show(laid);
                    } else {
                        refuse(String.valueOf(problem.getMessage()));
                    }
                    if (stale) {
                        lay();
                    }
                }));
    }

    private void show(Layout laid) {
        if (refused.isPresent()) {
            refused = Optional.empty();
            getChildren().setAll(em, ink, inks);
            requestLayout();
        }
        boolean fits = same(laid.width(), layout.width())
                && same(laid.ascent(), layout.ascent())
                && same(laid.descent(), layout.descent());
        layout = laid;
        int still = 0;
        int count = 0;
        for (FormulaOutline outline : laid.outlines()) {
            if (outline.live().isEmpty()) {
                draw(still++, outline);
            } else {
                liveInk(count++, outline.live()).show(outline.path());
            }
        }
        ink.getChildren().remove(still, ink.getChildren().size());
        if (fits) {
            // New digits in the same place: nothing around the formula moves.
            setNeedsLayout(true);
        } else {
            requestLayout();
        }
    }

    // To a hundredth of a unit, as outlines are: sums of widths differ by rounding.
    private static boolean same(double a, double b) {
        return Math.abs(a - b) < 0.01;
    }

    // Most of a formula stays as it is while its numbers change.
    private void draw(int index, FormulaOutline outline) {
        if (index == ink.getChildren().size()) {
            ink.getChildren().add(new SVGPath());
        }
        SVGPath shape = (SVGPath) ink.getChildren().get(index);
        shape.setContent(outline.path());
        List<String> classes = outline.role().isEmpty() ? List.of("formula") : List.of("formula", outline.role());
        if (!shape.getStyleClass().equals(classes)) {
            shape.getStyleClass().setAll(classes);
        }
    }

    // Kept while the number changes: it may have the focus, or be dragged.
    private LiveInk liveInk(int index, String name) {
        if (index == live.size()) {
            LiveInk next = new LiveInk(name, numbers);
            live.add(next);
            inks.getChildren().add(next);
        }
        return live.get(index);
    }

    private void refuse(String why) {
        Label source = new Label(tex);
        source.setWrapText(true);
        source.getStyleClass().add("refused");
        HelpTooltip.explain(source, why.substring(why.indexOf(": ") + 2));
        refused = Optional.of(source);
        getChildren().setAll(source);
    }

    private double unit(double width) {
        double unit = em.getFont().getSize() / Layout.EM;
        double full = layout.width() * unit;
        return width > 0 && full > width ? unit * width / full : unit;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return refused.map(source -> source.prefWidth(-1)).orElseGet(() -> Math.ceil(layout.width() * unit(-1)));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return refused.map(source -> source.prefHeight(width))
                .orElseGet(() -> Math.ceil((layout.ascent() + layout.descent()) * unit(width)));
    }

    @Override
    public double getBaselineOffset() {
        return refused.map(Label::getBaselineOffset)
                .orElseGet(() -> layout.ascent() * unit(Math.min(getMaxWidth(), prefWidth(-1))));
    }

    @Override
    protected void layoutChildren() {
        refused.ifPresent(source -> source.resizeRelocate(0, 0, getWidth(), getHeight()));
        double unit = unit(getWidth());
        scale.setX(unit);
        scale.setY(unit);
        live.forEach(number -> number.place(unit));
    }
}
