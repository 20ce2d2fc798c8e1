package firstlayer.study;

import static firstlayer.study.Diary.NOTE;
import static firstlayer.study.Diary.SURE;
import static firstlayer.study.Diary.UNSAID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private final Diary diary = new Diary();
    private final List<Subject> items =
            Stream.of("a", "b", "c", "d", "e").map(id -> NOTE.item(id, id)).toList();

    private Agenda agenda(String today) {
        return Agenda.of(diary.study(), new Ladder(), items, LocalDate.parse(today));
    }

    private static List<String> ids(Agenda agenda) {
        return agenda.due().stream().map(Subject::item).toList();
    }

    @Test
    void nothingWasAnsweredAndNothingIsDue() {
        assertEquals(new Agenda(List.of(), Collections.nCopies(14, 0), Optional.empty()), agenda("2026-01-01"));
    }

    @Test
    void sureAndWrongComesFirstThenWhatWaitsLongestThenTheOrderOfTheNotes() {
        diary.answer(items.get(4), "2026-01-01", true, UNSAID)
                .answer(items.get(1), "2026-01-03", true, UNSAID)
                .answer(items.get(0), "2026-01-03", false, UNSAID)
                .answer(items.get(3), "2026-01-04", false, SURE);
        assertEquals(List.of("d", "e", "a", "b"), ids(agenda("2026-01-05")));
    }

    @Test
    void theDaysAheadCountWhatWaitsTodayAndWhatComes() {
        diary.answer(items.get(0), "2026-01-01", true, UNSAID)
                .answer(items.get(1), "2026-01-05", true, UNSAID)
                .answer(items.get(2), "2026-01-01", true, UNSAID)
                .answer(items.get(2), "2026-01-02", true, UNSAID)
                .answer(items.get(2), "2026-01-05", true, UNSAID);
        Agenda agenda = agenda("2026-01-05");
        assertEquals(List.of("a"), ids(agenda));
        // a waits since the 2nd, b comes on the 6th, c seven days after the 5th.
        assertEquals(List.of(1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0), agenda.ahead());
        assertEquals(Optional.of(LocalDate.parse("2026-01-06")), agenda.next());
    }

    @Test
    void whatIsNoLongerInTheNotesIsNotAsked() {
        diary.answer(NOTE.item("deleted", "x"), "2026-01-01", true, UNSAID);
        assertEquals(List.of(), ids(agenda("2026-02-01")));
    }

    @Test
    void beforeAnExamEverythingThatWasAnsweredIsDue() {
        diary.exam("2026-01-01", "2026-01-20");
        items.subList(0, 4)
                .forEach(item -> diary.answer(item, "2026-01-01", true, UNSAID)
                        .answer(item, "2026-01-02", true, UNSAID)
                        .answer(item, "2026-01-05", true, UNSAID)
                        .answer(item, "2026-01-12", true, UNSAID));
        assertEquals(List.of(), ids(agenda("2026-01-17")));
        assertEquals(4, agenda("2026-01-17").ahead().get(1));
        assertEquals(List.of("a", "b", "c", "d"), ids(agenda("2026-01-18")));
        diary.answer(items.get(0), "2026-01-18", true, UNSAID);
        assertEquals(List.of("b", "c", "d"), ids(agenda("2026-01-19")));
    }
}
