package firstlayer.ui.stage;

import firstlayer.lecture.Ballot;
import firstlayer.lecture.Ballot.Round;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * How many hands an option got, as two bars with their numbers: filled before the room talked, outlined after. Empty until the
 * speaker shows it.
 */
final class VoteBars extends VBox {

    /** One bar, as long as its share, with its number behind it. */
    private static final class Bar extends Region {

        private static final double NARROWEST = 0.005;
        private static final double GAP = 0.4;
        /** For {@code 9999 · 100 % before}, in em: bars are of one scale, whatever stands behind them. */
        private static final double WORDS = 9.6;

        private final Region bar = new Region();
        private final Label words = new Label();
        private double share;

        Bar(String kind) {
            getStyleClass().add("vote-line");
            bar.getStyleClass().addAll("vote-bar", kind);
            words.getStyleClass().add("vote-words");
            getChildren().addAll(bar, words);
        }

        void show(double share, String text) {
            this.share = share;
            words.setText(text);
            requestLayout();
        }

        @Override
        protected double computePrefHeight(double width) {
            return words.prefHeight(-1);
        }

        @Override
        protected void layoutChildren() {
            double em = words.getFont().getSize();
            double wide = words.prefWidth(-1);
            double room = Math.max(0, getWidth() - WORDS * em);
            double length = snapSizeX(room * Math.max(NARROWEST, share));
            bar.resizeRelocate(0, 0, length, getHeight());
            words.resizeRelocate(snapPositionX(length + GAP * em), 0, wide, getHeight());
        }
    }

    private final int option;
    private final Bar first = new Bar("first-vote");
    private final Bar second = new Bar("second-vote");

    /** @param option counted from 0, as it is written */
    VoteBars(int option) {
        this.option = option;
        getStyleClass().add("vote-bars");
        getChildren().setAll(first, second);
        show(Ballot.NONE);
    }

    void show(Ballot ballot) {
        show(first, ballot, Round.FIRST, ballot.isShown(Round.SECOND) ? "before" : "");
        show(second, ballot, Round.SECOND, "after");
    }

    private void show(Bar bar, Ballot ballot, Round round, String when) {
        bar.setVisible(ballot.isShown(round));
        bar.setManaged(bar.isVisible());
        bar.show(
                ballot.share(round, option),
                String.format(
                                Locale.ROOT,
                                "%d · %.0f %% %s",
                                ballot.hands(round, option),
                                100 * ballot.share(round, option),
                                when)
                        .strip());
    }
}
