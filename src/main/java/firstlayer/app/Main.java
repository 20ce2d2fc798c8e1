package firstlayer.app;

/** The program's first line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("First Layer");
    }
}
