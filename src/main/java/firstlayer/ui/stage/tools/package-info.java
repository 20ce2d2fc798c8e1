/** What a speaker does to a stage without changing what it shows: hides it, points at it, draws on it, enlarges it. */
package firstlayer.ui.stage.tools;
