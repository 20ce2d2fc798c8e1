package firstlayer.study;

import java.util.List;

/**
 * What a note asks of its reader.
 *
 * @param predictions in reading order
 * @param quiz        in reading order, with the exercises that are drawn anew
 * @param answer      whether it asks for an answer in the reader's own words, with points to tick
 */
public record Asked(Subject note, List<Subject> predictions, List<Subject> quiz, boolean answer) {

    public Asked {
        predictions = List.copyOf(predictions);
        quiz = List.copyOf(quiz);
    }
}
