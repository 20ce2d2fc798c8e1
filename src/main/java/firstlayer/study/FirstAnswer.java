package firstlayer.study;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One time a question was asked, by its first answer: the only one that counts.
 *
 * @param day  on which it was answered, by {@link StudyDay}
 * @param sure whether the reader was sure; empty where that was not said
 * @param exam the date of the exam that was set then
 */
public record FirstAnswer(LocalDate day, boolean right, Optional<Boolean> sure, Optional<LocalDate> exam) {}
