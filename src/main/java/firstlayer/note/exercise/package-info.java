/**
 * Exercises that are drawn anew: what is drawn, what is right, and which known slip a wrong answer is. Pure rules over values;
 * what a picture computes and what arithmetic comes to is asked of {@link firstlayer.note.exercise.Workings}.
 */
package firstlayer.note.exercise;
