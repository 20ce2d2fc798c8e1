package firstlayer.ui.review;

import firstlayer.study.Agenda;
import javafx.scene.layout.FlowPane;

/** What comes in the next days, and how often the reader was right. */
final class ReviewPlots extends FlowPane {

    private final ForecastPlot forecast = new ForecastPlot();
    private final CalibrationPlot calibration = new CalibrationPlot();

    ReviewPlots() {
        getStyleClass().add("review-plots");
        getChildren().addAll(forecast.plot(), calibration);
    }

    void show(ReviewSchedule schedule, Agenda agenda) {
        forecast.show(agenda, schedule.today());
        calibration.show(schedule.calibration());
    }
}
