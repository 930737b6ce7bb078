package workbook.runner.desk;

/**
 * A key that was pressed.
 *
 * @param name which, or {@link Name#CHARACTER}
 * @param character what it types; 0 when it types nothing
 */
record Key(Name name, int character) {

    enum Name {
        CHARACTER,
        ENTER,
        ESCAPE,
        BACKSPACE,
        TAB,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        /** Ctrl-C, or the terminal is gone. */
        LEAVE,
        /** One that means nothing here. */
        OTHER
    }

    private static final String HANGUL = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm";

    static Key named(Name name) {
        return new Key(name, 0);
    }

    static Key of(int character) {
        return new Key(Name.CHARACTER, character);
    }

    /** The letter on the key, with a Korean keyboard in either mode: ㅗ and h are one key. */
    char letter() {
        int place = HANGUL.indexOf(character);
        return place >= 0 && name == Name.CHARACTER ? LATIN.charAt(place) : (char) Character.toLowerCase(character);
    }
}
