package example;

final class Settings {
    /** The environment variable, which must be there. */
    static String required(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("The environment variable " + name + " is not set.");
        }
        return value;
    }

    /** Only for a platform that is not at the usual place, such as the sandbox. */
    static String orElse(String name, String usual) {
        String value = System.getenv(name);
        return value == null || value.isEmpty() ? usual : value;
    }

    private Settings() {}
}
