/** States of a picture that a reader saves under names of their own, and takes along as stops of a lecture. */
package firstlayer.ui.examples;
