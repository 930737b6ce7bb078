/** What a learner has done so far, kept so that nothing that happens to this process or its disk loses it. */
package workbook.runner.progress;
