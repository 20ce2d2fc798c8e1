/**
 * The contract between a model and a picture: a widget is a pure function from values to a result record, a view paints that
 * record, and declared readouts say what the result has to tell.
 */
package firstlayer.widget;
