package workbook.runner.desk;

import workbook.runner.Console;

/** One line that the desk has to say, in the language that is spoken when it is shown. */
record Remark(String key, Object... values) {

    String in(Console console) {
        return console.say(key, values);
    }
}
