package firstlayer.note.node;

import org.commonmark.node.AbstractVisitor;

/** Walks a note. What is not overridden is walked through to its children. */
public abstract class NoteVisitor extends AbstractVisitor {

    public void visit(LiveNumber number) {}

    public void visit(FormulaSpan formula) {}

    public void visit(FormulaBlock formula) {}

    public void visit(ActionLink link) {
        visitChildren(link);
    }

    public void visit(NoteImage picture) {
        visitChildren(picture);
    }

    public void visit(StillPicture picture) {
        visitChildren(picture);
    }

    public void visit(NoteLink link) {
        visitChildren(link);
    }

    public void visit(StyledText text) {
        visitChildren(text);
    }

    public void visit(Refused refused) {
        visitChildren(refused);
    }

    public void visit(Callout callout) {
        visitChildren(callout);
    }

    public void visit(LectureStop stop) {
        visitChildren(stop);
    }

    public void visit(Predict predict) {
        visitChildren(predict);
    }

    public void visit(QuizItem item) {
        visitChildren(item);
    }

    public void visit(NumberItem item) {
        visitChildren(item);
    }

    public void visit(Options options) {
        visitChildren(options);
    }

    public void visit(Option option) {
        visitChildren(option);
    }

    public void visit(Feedback feedback) {
        visitChildren(feedback);
    }

    public void visit(PredictionMark mark) {}

    public void visit(Section section) {
        visitChildren(section);
    }
}
