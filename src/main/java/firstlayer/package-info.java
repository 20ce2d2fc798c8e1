/**
 * First Layer: five questions about neural networks, each a note beside a picture that computes while it is touched.
 *
 * <p>The project's own terms, in the order in which they are met:
 *
 * <dl>
 *   <dt>{@linkplain firstlayer.param.Parameter parameter}, {@linkplain firstlayer.param.Values values}
 *   <dd>what a reader may change, declared once; and what every parameter of a widget is set to, immutable
 *   <dt>{@linkplain firstlayer.param.NumberLens number lens}
 *   <dd>gets and puts one number inside the values ({@code rate}, {@code at.w}, {@code y.5}): a slider, a number in the prose,
 *       a grip and a key all work through one
 *   <dt>{@linkplain firstlayer.param.Knobs knobs}
 *   <dd>the one mutable thing of a widget: the values now, undo and kept runs; a <em>gesture</em> is the run of changes between
 *       press and release that is undone as one
 *   <dt>{@linkplain firstlayer.param.Link link}
 *   <dd>a widget and its values as one line of text, as prose, presets, the command line and saved states write it
 *   <dt>{@linkplain firstlayer.widget.Widget widget}, scene
 *   <dd>a pure function from values to a result; a widget may consist of several {@linkplain firstlayer.widget.Scenes scenes},
 *       each a widget itself
 *   <dt>{@linkplain firstlayer.widget.Readout readout}
 *   <dd>a declared number of a result, or a family of them, under its public name
 *   <dt>{@linkplain firstlayer.widget.WidgetView view}, {@linkplain firstlayer.widget.Picture picture}
 *   <dd>the view paints results; the picture is all that it paints at one time
 *   <dt>{@linkplain firstlayer.widget.WidgetEntry widget entry}, {@linkplain firstlayer.app.Catalog catalogue}
 *   <dd>a widget with the way to see it; and the one list of them
 *   <dt>{@linkplain firstlayer.ui.WidgetSession session}
 *   <dd>keeps one widget running: watches its knobs, solves, and shows every view the result
 *   <dt>{@linkplain firstlayer.plot.Drawing drawing}, pen, ink, {@linkplain firstlayer.plot.Grip grip}, board
 *   <dd>a canvas that repaints itself, what draws on it, the named colours, a place in it that can be dragged, and several
 *       drawings side by side
 *   <dt>{@linkplain firstlayer.note.Note note}, {@linkplain firstlayer.note.Library library}, problem
 *   <dd>a Markdown file as a tree, a folder of them, and what is wrong in them with its line
 *   <dt>{@linkplain firstlayer.note.node.Item item}, {@linkplain firstlayer.note.exercise.Exercise exercise}, draw
 *   <dd>what a note asks; an item whose numbers are drawn anew each time; and its numbers at one time, told apart by a count
 *   <dt>{@linkplain firstlayer.lecture.Lecture lecture}, {@linkplain firstlayer.lecture.Stop stop}, stage, desk
 *   <dd>a note shown to a room, from one place to the next, each with its own values; what the room sees; and what the speaker
 *       sees beside it
 * </dl>
 */
package firstlayer;
