<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AddPeoplePage</name>
    <message>
        <source>Add several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name on a line. Type them, or paste a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a table. Bring it in as a list, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring all of it in as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person was added. {every} people are in the book now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people were added. {every} people are in the book now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a table. We take the names and the phone numbers from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} names may be the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn all of them round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are all of them in the club?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is fine. You can say it later for each person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddPicturesPage</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We made them ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else made them, and we may use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose pictures are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Pictures by Photosymbols. We bought them in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we print about who made them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask people in a photo first. A small copy is kept in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures or a zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the new pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture is in the book. Now say what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures are in the book. Now say what each means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and zip files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new picture was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did not go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreeStep</name>
    <message>
        <source>When do we meet next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this when the meeting has read them and agrees. After that they do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day were they agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We agree these minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We agreed these minutes on {date}. They print the same from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the next point easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these before you print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for next time: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print each person&apos;s own copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or one format for all:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print in {size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words only, print in 16 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or for one person, in the size they asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed minutes do not change. You can add a correction later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is on {date}. Its minutes would be agreed before it. {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are agreed. Now you can print them for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put something right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here prints at the end, with its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be put right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what should be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>What you remove comes here, and stays. You can put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed on {date} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person was forgotten for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people were forgotten for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to do since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help me? {name}, {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help me? {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, the book as it is today is kept as a copy.
Then this copy becomes the club&apos;s book.
You can put the book of today back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this copy back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the book as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password or the recovery sheet of that club opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this copy and testing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theirs} is another club. Shall its book take the place of {ours}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the book of {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {theirs} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is not finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy did not pass the test, so it is not brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringListPage</name>
    <message>
        <source>Change “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is: **{meaning}**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not sure. Say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: {some}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is “{column}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your list of people in a spreadsheet? Choose its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may end in .xlsx, .ods, .csv, .tsv or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or copy the cells in the spreadsheet, and paste them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see everything before anybody is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do with each of these. Then everybody can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So they will be in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these first. Nobody is in the book yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person is ready to go in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are ready to go in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this list is new. Nobody will be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 empty line is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} empty lines are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {count} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and add nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nobody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people were added. {every} people are in the book now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person was added. {every} people are in the book now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was added. {every} people are in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea or coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClubFormPage</name>
    <message>
        <source>Name and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your club called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do you meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can people ask for help with this book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the bottom of every page. Ask them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save name and place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as my computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a USB stick in first, or choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy. Leave the stick in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A USB stick is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the copies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a USB stick in. It shows here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is made here by itself each time you close the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy on a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year, act as if this computer were lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yearly rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse bringing the book back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the book from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book stays. The book from before is still among the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the copy of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>{date}. That is the first day of the month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionFormPage</name>
    <message>
        <source>Look at a decision again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did we decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plain sentence is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else did we think about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did we decide this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did we decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many said yes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many said no?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were not sure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about how we decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, who decided for us, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told us before what they think?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries do people still have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries stay with the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did we decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened since then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will we look at it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: in 3 months. Leave it empty for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes the place of: **{words}**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided: **{words}**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{words}**
The minutes are agreed, so these words stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>No decision here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is in the bin. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else we thought about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told us before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries that we keep in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took the place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the newer decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer decision has taken its place: **{words}**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to look at this decision again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided this on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was at this meeting: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about: {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are agreed, so these words stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job came of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide something new instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this decision? Its point in the minutes stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is in the bin. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Find a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which decisions to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at again ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is found with these letters. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision to look at again today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is written here yet. Points in the minutes can become decisions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorButton</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give and take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are we doing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasyToRead</name>
    <message>
        <source>All points are easy to read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Find a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more. Type a name to find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name starts with these letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchCopyPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this copy back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copy is the right one? The newest is on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is here. Put the stick in and wait a moment. Its copies show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the copy that you opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That copy is damaged, and nothing was changed. Choose the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That copy is damaged, and nothing was changed. Look for another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is damaged. Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this copy: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery sheet was printed when this copy was made.
A sheet that was printed later from the same book opens it.
Without one, only the computer that made this copy can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the copies?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first letters of a name, or of any word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer letters, or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found 1 thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found {count} things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waits for the next agenda.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetPage</name>
    <message>
        <source>Forgotten for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, address, photo and notes go from the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So do gifts, roles, and what helps {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} did with the club stays, without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed minutes then say “a member”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “a member” in place of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s name, phone, photo and notes go from the book for ever.
Agreed minutes then say “a member”.
Undo cannot bring this back, nor take back what was done earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s name also stands in {count} more places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s name also stands in 1 more place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is this person. These sentences do not change by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no page of its own. The button above changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is gone from these sentences. Look, then forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stays in {count} places below. Change these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stays in 1 place below. Change it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done. See what is left for people to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>{question} {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept what you were typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were typing is gone. This is what was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed somewhere else. Your words are kept here. Throw them away to see the change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardBox</name>
    <message>
        <source>Who have we not heard yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have heard everyone who is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard at the last {count} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did {name} tell us?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowWeWorkPage</name>
    <message>
        <source>How we work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we promise one another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One idea on each line. Think of being equal, being different, taking part, giving and getting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the words to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save how we work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>What do we talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything to know about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobFormPage</name>
    <message>
        <source>Change a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a name. You can choose several people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {day}, or next Tuesday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What help would be good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: somebody with a car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the job say the new names now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>No job here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job is not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job is in the bin. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help wanted: {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came of this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this job go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this job up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do we let it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is done. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is let go. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this job? Its point in the minutes stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is in the bin. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Which jobs to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose job?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose job? {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job here for this choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do. Points in the minutes can become jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The copy on this computer could not be made. The page Today says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnowYouPage</name>
    <message>
        <source>Getting to know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting to know you: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose as many as you like, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in your own words, one thing on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gift was chosen this time. {name} may say more another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the gifts we heard. Press one to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at this card. Come back any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {count} gifts of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastCopy</name>
    <message>
        <source>The copy on this computer could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book itself is safe. Everything you wrote is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the book is being made. Then the program closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not close yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>Stop making the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is being made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers are being made ready: {done} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The club&apos;s book is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is safe. You can try as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookButtons</name>
    <message>
        <source>This is the biggest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the smallest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is {percent}%.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Start our club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample club. Nobody in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room view is on. Private things are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room view is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Room view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is private. It stays closed in Room view.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetStep</name>
    <message>
        <source>Write the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who have we not heard yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did somebody else come? Type their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent their wishes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could not come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first thing on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last thing on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a short point, then press what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down as: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>1 Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>No meeting is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings that are coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings that were held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to talk about something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up a past meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes up at the next meeting that you plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesStep</name>
    <message>
        <source>Next point to make easier ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are agreed. They do not change. You can add a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, could be easier to read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>{count} more are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more of {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamedRow</name>
    <message>
        <source>This is {name}, who is in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the book has this name. The words are kept in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>Do this when somebody else may have our recovery sheet, or knows a password.
The book gets a new key and a new sheet. Nothing that is written in it changes.
Until the last button, nothing is different. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the book the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key for the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of {steps}: print the new sheet twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new sheet has key {number} on it. It counts after the last button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the new paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of {steps}: type two groups from the new paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3: type each password anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password that nobody else knows may stay the same.
Where a box is left empty, that password is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {name}, once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewNameRow</name>
    <message>
        <source>{name} is in the book already. Saving adds another person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Or press “Show the password”, and read what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextMeetingOffer</name>
    <message>
        <source>Plan that meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes say when we meet next. That meeting is not in the book yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} is in the book now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OlderCopiesPage</name>
    <message>
        <source>Stop after this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has its first key. Every copy opens with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old recovery sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody can change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has an old sheet and an old copy can read that copy.
A stick remembers what was deleted. Break it before you throw it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the old copies away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the old copies away: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in. It shows here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stick is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stick is lost: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies get the new key, one after the other. Leave the stick in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies get the new key, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the old copies away? Nobody can bring them back then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We forget this stick. Whoever finds it can read it with an old sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneCopyPage</name>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of a club&apos;s book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPicturePage</name>
    <message>
        <source>Remove this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be seen, for example: our green kettle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing only, for example: making tea. It is proposed for these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it mean in our papers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a comma between them, for example: kettle, kitchen, hot water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other words is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are printed on the last page. They are for the whole pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} is removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPicturesPage</name>
    <message>
        <source>Our own pictures come first when you choose a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means: {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet what it means.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Pages behind this door</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperBackPage</name>
    <message>
        <source>Every sheet with a number is typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form is out. Print one, and its sheets wait here to be typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not typed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these will come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in sheet of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which form it is. It gets a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a sheet: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper that comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sheets will not come back. Undo brings them back to this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ticked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Open the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How big are the letters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper will be ready soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was stopped. Print or save it to make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is not ready yet. This goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letters} papers, each for somebody else. {pages} pages in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages. That is too long to be easy read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages. That is long. Easy read works best with 4 pages or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. It is in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens PDF. The paper is in {folder}, as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper will show here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Choose another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person&apos;s own copy, in the format they asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a form that was filled in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper that comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound file that reads them aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting for this paper yet. Plan one first, in Meetings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteNotesPage</name>
    <message>
        <source>Paste notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type the notes here, as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the points before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notes in the box yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points. You can change each one after you keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the notes whom we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the new people to add to the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those without a tick stay in the minutes as words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about who came, kept as words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point is made of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another {name}, beside {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes say: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes say {day}, and no year. We think they mean {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what the notes say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points are in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Find a person or a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {who}. Find or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found with these letters. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the book yet. A name is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>{label}. Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name starts with these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is enough. Everything else can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do people call them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We never print this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did they come to us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any words, for example: spring 2018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they join?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private. Hidden when the screen is turned to the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or words, such as: ask her daughter. We never print this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {name} likes to be told things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all that are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is good for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six steps, so that it really happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have we done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do we ask again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps {name} take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all that help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People around {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who supports {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is a buddy to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is family of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is a friend of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, then press the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to ring for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do we ring in an emergency?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are they in the club?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick as many as are true. None is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} says about photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we keep a photo of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we print it in our papers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did they tell us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on the paper, or when they told us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was with them?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonGiftsPage</name>
    <message>
        <source>Getting to know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gifts of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a gift or a wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a gift or a wish?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, for example: baking bread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it, if there is more to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gift is kept. You can add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gift is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away {gift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was forgotten for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is in the bin. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our papers leave this photo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role in the club yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We began to ask. The answers so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting to know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} would like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {name} likes to be told things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how to tell things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps {name} take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency, ring {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change phone and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} said about photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People around {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change people around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs {name} is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings {name} came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} wrote on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a place for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove puts {name} in the bin. There you can forget {name} for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has {name} died? Letters and reminders stop at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {name} has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the club.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has left the club. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has died. Letters and reminders have stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the bin. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPhotoPage</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small copy is kept in this book. The file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a new photo, so ask {name} again. What does {name} say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the old photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to keeping, no to printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to keeping and printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tick is gone, as if it was never made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes to keeping this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes to printing it in our papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first, and tick what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the second yes, our papers leave the photo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said yes to this photo. Ask, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said it on paper, or on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ticked this today. Did {name} take it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the tick was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {name} took it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that you print from now on leave the photo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is taken away. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePicker</name>
    <message>
        <source>Look for another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture has this name. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures of our own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}. Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceOfCopies</name>
    <message>
        <source>Newest copy: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 1 older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} older copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this copy of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the copy of {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanMeetingPage</name>
    <message>
        <source>What kind of meeting is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “{day}” or “next Tuesday”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it has a name of its own, such as “The summer party”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change day, time or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up a past meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is saved. Now paste or type the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is saved. Now look at its agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “{day}” or “last Tuesday”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in like “{meeting}”. Change what is different.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>What else shall we talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite everyone who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this meeting in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change day, time or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs we said we would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps people take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who is invited has told us what helps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{need}, for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are invited. Change who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations, each in the size they asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {count} in {size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this meeting in the bin? What people asked for waits for the next agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is in the bin. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>What was it? One idea, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter starts the next point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this point to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or remove this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to another thing on the agenda:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back to them, and they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did we decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many said yes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many said no?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were not sure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did we decide this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was anybody worried? What about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do we look at it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone does this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “27 November” or “in 2 weeks”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did talk about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did talk about it: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for next time: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointPicture</name>
    <message>
        <source>Another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point has no picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointWriting</name>
    <message>
        <source>We kept what you were typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is in the bin. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintEveryonePage</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the others ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has had theirs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a name when you have given them their copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all of it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who gets what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {count} of {all} papers are ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers are not ready yet. This goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages for {people} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages each. {people} copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages. 1 copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See this paper: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers will be ready soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is {pages} pages. On both sides, that is {sheets} sheets of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages are on their way to the printer. Give out the copies now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files are saved. They are in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has had theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintOut</name>
    <message>
        <source>Print this paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printing already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is in the printer may still come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. Is it switched on, with paper in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing: {done} of {pages} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. It is in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer makes a file, not paper. It is where you saved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds this file can open the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it, then throw the file away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset a password.
Without a password and without the recovery sheet, the book stays shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose password is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three small words are easy to remember. Nobody should guess them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the new password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the password as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a password each time the book is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time the book is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet opened the book. Put the paper back in its place.
Now change the password that is forgotten, or add a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is changed. Older copies still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is added. It opens the copies made from now on, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment. The password is being set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book does not ask for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password of {name}? It will not open the book any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is removed. Older copies still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, the book asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, the book opens on this computer without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking needs a password. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the book now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself when nobody types or presses?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the computer sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password. Whoever has this computer can open the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. It is a paper that opens the book when nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, the book of today is kept as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the newest good copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} people and {meetings} meetings were saved. Look what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book that is here is kept aside as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is tested, and then it becomes the club&apos;s book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good copy: {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a copy of {club}, made on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is written anew, and then the copies on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key for the book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This page is not read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace} words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Do you know where both sheets are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, we saw both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, one is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper opens the book and its copies.
You need it when a password is forgotten, or this computer is lost.
You can print it again here, while the book opens.
When the book opens no more, nobody can make this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 2: print it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 2: type two groups from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So we know that the paper is there and can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may have our sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then give the book a new key. The old sheet opens it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the book a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody last saw them on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. We write down the day, and ask again in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet again below, so that there are two.
Whoever finds the lost one can open your copies. Keep the sticks locked away.
Was it taken? Then give the book a new key, at the end of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet is right. Write on each paper where it is kept, and put them in two places.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>See it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year, act as if this computer were lost.
A copy is brought back in a place of its own. We open it and count what is in it.
The club&apos;s book is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens the copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet, as on a bad day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s own key, which is quicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse bringing the book back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copy do we try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy yet. Make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go and make a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best is the stick from the other house. Put it in, and it shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups are not right yet. Look at the line below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the copy back, to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>A person can have many roles. None is above another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the role called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role {name} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role {name} is removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Next thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thing before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Thing {number} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written about this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who have we not heard yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have heard everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Stop saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} files are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How big is the text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as my computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of Atkinson Hyperlegible are easy to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which letters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reads aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>130 is slow enough to read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many words a minute?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to ask: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how we work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every meeting talks about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what we talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard words, and what they mean in our club.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos we took, and packs of pictures that we may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See our own pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See about newer ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start our club</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetGroups</name>
    <message>
        <source>What is group {number}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>A sheet of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this number on the paper: **{number}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words wait for the next agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the next sheet: {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>How many sheets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sheet gets a number. So we know which ones are not typed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not typed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print these sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a sheet that came back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillPage</name>
    <message>
        <source>A skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person who can share this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can share it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which family does it belong to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This skill is not in the book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillsPage</name>
    <message>
        <source>Type a word, for example: driving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gift is written here yet. Open a person, then: Getting to know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told us about this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes nobody can meet yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts nobody has asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All our gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundMaker</name>
    <message>
        <source>Stop making the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound file was stopped. Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound file is {name}. It is in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>These come onto every new agenda. Meetings planned before stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meetings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every meeting talks about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last, after what people raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start our club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is enough. You can add or change all of it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your club called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do you meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: every Wednesday, 10:30 am to 3 pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can people ask for help with this book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name stands at the bottom of every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Our Club Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book remembers your people, your meetings and what you decide.
Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start our club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round a sample club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are a club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the name of your club. Nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We want to see how it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the sample club is real. Try everything. You cannot break it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We had a book before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy on a USB stick can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Our Club Book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabsRow</name>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Do again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Room view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the newest good copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are also in this file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeSheetPage</name>
    <message>
        <source>This sheet is typed in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one will not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is on the paper. The questions are in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do these words go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at the top of the paper. Leave it empty when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on the paper, not today. Leave it empty when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name is in the book yet. They are added with this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name is in the book. Only the name is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed something from this sheet. Is it not to be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Undo brings the sheet back to this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeSignInPage</name>
    <message>
        <source>Who was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was here: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the names as on the paper. They are in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has ticked their name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was here for the first time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line. They are added to the people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>What is your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the 13 groups on the recovery sheet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters and spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, a copy of the club&apos;s book is made on this computer.
Then the newer one is put beside this one, and tested.
It starts when you next open the program. You can go back to this one.
It takes a few minutes. Leave the stick in until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the newer one on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the sticks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Club Book itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Club Book {version} is still on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the newer one gives you trouble, use this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {version} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing Our Club Book {version}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoRow</name>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is in the book. Say who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else of this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordFormPage</name>
    <message>
        <source>Remove this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: constitution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in one short sentence, as you would to a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it mean here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word {word} is removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Our papers explain these words where they first stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these tips again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left {count} tips about plain words. Nobody is told them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left 1 tip about plain words. Nobody is told it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tips come again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stopping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>People ask me about...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am happiest when...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could talk all day about...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My hands know how to...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work I knew about...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the kitchen I...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there is music I...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody is new I...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can tell you about...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can say hello in...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not mind...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we go out I can...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have always wanted to learn...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like help with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooking for many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food from another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>washing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>singing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playing the piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playing the guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playing the drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welcoming people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking after people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking for grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing down what we say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filling in forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking after money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going by bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifts home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gardening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memories of this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories of school days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories of being young</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories of another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping somebody company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making people laugh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dominoes and cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking about sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>films and television</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mending things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing and painting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woodwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushing a wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making phone calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting out chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrying things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I sing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am in a garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am with other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I draw or paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I go for a walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work with wood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw and paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make good tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cook food from another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wash up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set out tables and chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play the piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play the guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play the drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sit with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make them laugh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play dominoes or cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this area long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my school days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when I was young</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push a wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help with shopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the right bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cook bak tea jollof cake soup food kitchen curry bread recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music sing song piano guitar drum choir violin organ tunes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen welcom caring counsel comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writ letter bid grant poem form minutes newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book-keep bookkeep money account treasur sums books budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer laptop tablet internet photo phone website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driv car bus lift minibus van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>garden plant flower bean allotment animal dog bird vegetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language portuguese spanish french bengali somali yoruba irish polish arabic twi welsh patois sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memor history stories remember neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company chat friend visit joke dominoes cards chess children football</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sew knit mend wood paint draw craft fix repair crochet pottery joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danc walk exercise yoga swim wheelchair sport gym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time shop carry chairs clean call errand tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read, with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on paper, no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording to listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they can share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we keep and print a photo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes to keeping it, and yes to printing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no to keeping it, and no to printing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” may be two people: {better}. What only one of them may have said becomes a note of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” may be the other way round: {better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is in capitals. It may be: {better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is on this list two times, with the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is in this book already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is on this list more than once. This line says: {better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these lines out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: has it lost its 0? It is the number of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not a role in this club yet. On this list: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it {better}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines may be two people each: {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} names may be the other way round: {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} names are in capitals: {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines are here two times, with the same words: {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are in this book already: {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} names are on this list more than once: {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers may have lost their 0: {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words are not roles in this club yet: {some}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all of them two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn all of them round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the 0 back for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all of them roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep each as 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all of them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the numbers as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of them as notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here two times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this list. Choose a file, or paste the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too big. Copy the cells, and paste them below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is too long. Copy only the lines with people, and paste them below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has a password. Open it, copy the cells, and paste them below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this file is missing. Open it, copy the cells, and paste them below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old kind of file. Open it, copy the cells, and paste them below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a list. Choose another, or paste the cells below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read here. Open it, copy the cells, and paste them below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first, or paste your list in the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column has the names. Press Change beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to add. Take a line after all, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of {name} are too long. Make them shorter in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked what they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wrote it down here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can see it at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We told those who need to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps or stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for a wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lift there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supporter beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat near the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for food or medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time to think and speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book-keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making and mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Club meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told us before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, and who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we said last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How our jobs are going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we meet next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are all equal. Nobody here is above anybody else.
We are all different, and that makes us strong. Everyone is welcome.
Everyone can take part. We make it easy to come, to hear and to be heard.
We all give and we all get. Everyone has something to share.
One person speaks at a time. We all listen.
We take our time. Nobody is hurried.
What is private stays in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour} am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour} pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:{minutes} am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:{minutes} pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weeks late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} months late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We all agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of us agreed, some did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of us decided for all of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to look at this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer decision has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {meeting}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} can share {gift}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} would like to learn {gift}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} would like help with {gift}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said they can share {gift} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} would like to learn {gift}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} would like help with {gift}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps ask {people}, who can share {gift}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can share yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doors are the big buttons on the left.
Press a door to go in.
With large text, press Go to: the doors are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Back to go where you were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Find to look for anything.
Type the first letters of a name or a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Undo when something went wrong.
You can undo many times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved by itself.
The line at the bottom says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy, and bring one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door Keep safe.
Put a USB stick in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Make a copy now.
Leave the stick in until you are told to take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use two sticks in turn.
Keep one of them in another house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Test this copy to see that it is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Bring back to make a copy the club&apos;s book again.
You can put the other book back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a newer Our Club Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the USB stick with the newer one.
Today tells you what is new. It takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press See what is new. Then put it on this computer.
A copy of the club&apos;s book is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use the earlier one again.
Open the door Keep safe. Press Settings, then the last button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year, press Rehearse bringing the book back.
Use a stick and the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door Keep safe.
Press Privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a password.
Say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet two times.
Keep the papers in two places. Nobody can reset a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Lock the book now when you leave the computer.
What you were typing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a year, look whether both papers are in their places.
The page Today asks you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody forgot the password, press Use the recovery sheet.
Type the groups that are on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody else may have the paper, give the book a new key.
The button is on the page Privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door People.
Press Add a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name.
A name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo if the person likes that.
Ask the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how the person likes to be told things.
Tick what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what helps the person take part.
This stays private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number, address, new member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a list of people from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door People. Press Bring in a list.
Choose the file that you want to import, such as Excel or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or copy the cells in the spreadsheet.
Paste them in the box, and press Read this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what each column of the table is.
What the program does not know becomes a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions, then add everybody.
Nobody is in the book before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Undo takes the whole list back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what a person brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has something to share.
We call it a gift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person&apos;s page.
Press Getting to know you and look at the cards together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the person can share.
Use the person&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what they would like to learn, or like help with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Skills and gifts to see who can help.
It also shows gifts nobody has asked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door Together.
Press Plan a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which day it is.
Say when and where you meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what you will talk about.
Anyone can raise something. Say who raised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of what people need.
Tick each thing when it is arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the agenda for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting and press Meet.
Tick who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what people say in short points.
One idea for each point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you decide something, mark the point as decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody will do something, mark it as a job.
Say who and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who has not been heard yet.
Ask them before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Room view on when others look at the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use notes you have already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your notes from another program.
Or type them from paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting.
Press Paste notes and put them in the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are split into points.
Each point goes under what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the points and change what is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make easy-read minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting and press Minutes.
The points are on the left.
The paper is on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point has a picture.
Press the picture to choose another one, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use short sentences.
Tips show where the words can be easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave a tip and keep your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting and press Agree.
It lists what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the minutes together at the next meeting.
Press Agree when all is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed minutes do not change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something was wrong, add a correction.
It has its own date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Print on the page.
The paper is shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the size of the letters.
The pages are made again in that size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures or words only.
Choose colour or black and white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Print this paper, or Save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can have a copy in their own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use forms on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door Together.
Press Papers, and choose a form to fill in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sheets out.
Each has a number, so that none is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Paper that comes back.
Type in the sheet. The questions are in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day that is on the paper.
It is kept with what they wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so when a sheet came back empty or is lost.
A copy without a number gets one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use pictures of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door Keep safe.
Press Settings, then See our own pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask everybody who is in a photo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Add pictures.
Choose pictures, a folder or a zip file that you may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each picture is called, and the one thing it means.
It is proposed for these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that you remove goes to the bin.
Minutes that are agreed keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door Decided.
The newest decision is at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word to find an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision says how it was made, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries stay with the decision.
Nobody&apos;s worry is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day to look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep jobs moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door Decided and press Jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job has one name, several names, or everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says by when.
Late jobs are at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the job as done when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may let a job go.
Say why, so that everyone knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, and bring things back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Undo to take back the last step.
It says what it takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Do again if you did not mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you remove goes to the bin.
Open the door Keep safe and press Bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Put back, and it is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete a person for good, remove them and open the bin.
Press Forget for good. Undo cannot bring this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete, erase, forget, throw away, mistake, lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Read aloud at the top.
The page is read to you. The word you hear is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Stop reading, or the key Esc.
Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Slower or Faster until it is right for you.
The program remembers your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a paper and press Read it to me.
In the minutes, press Read this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Save as sound to take a paper home and listen.
The file plays on any computer or phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it easier to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Text bigger as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Colours to choose what is easy on your eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two kinds of letters.
You find them in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program remembers your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the screen to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Room view before others look at the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers, needs and notes are hidden then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are bigger and fill the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Room view again to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use keys only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bottom line says who can help you.
Ring that person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Undo first.
Nothing you saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the computer stops, start it again.
What you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page tells you what happened and what to do.
Read it with somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {date}. That is {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**That day is past.**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {date}. This is {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}. {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {topic}, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help wanted: {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no jobs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some}, {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked for this on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for this on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not finish this last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk about this every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are our jobs going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would anything else help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like us to talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come to our meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We would like you to come to our next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet number, if you have one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was this written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to our club.
Your name is enough.
Leave out what you do not want to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting to know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has something to share.
Tick what is true for you.
Leave out what is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I want to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or draw what you want to say.
Somebody can write it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do people call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you in the club? Tick all that are true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you hear about us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you live:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you like to be told things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is good for you? Tick all that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How big should our letters be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language do you like best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all that help. We keep this private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People around you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who supports you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is a buddy to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of your family do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is a friend of yours here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do we ring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phone number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we print your photo in our papers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words, with help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says it for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall we talk about this at a meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we say that it comes from you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, if you like:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you.
The last two lines are for us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helped to fill this in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this paper to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this paper to somebody of the club.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told us that these help you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help you to take part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can tell us what you think before the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: OpenMoji and Our Club Book. Licence: CC BY-SA 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are not agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us if something is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We agreed these minutes on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {starts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ticked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names are at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will do is under “Who will do what”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} sent their wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} could not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also here: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not come: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About who came: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will talk about this next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will talk about this again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will come back to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} said:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} had help to say this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody said this for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read this back to {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We all agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of us agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of us decided for all of us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person was not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people were not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we decided this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries that we keep in mind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will look at this again on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need somebody to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help wanted: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have a question, ask:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{word}** means: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {date}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ticked as having come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written under “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written under “{title}”. Shall we leave it for next time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written under {title}. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} was heard. Did they come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} were heard. Did they come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a point with no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no name: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this? “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no day to be done by: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did we decide this? “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say when we meet next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words are these? “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called {known_as}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gift}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the club&apos;s book yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the people in our club.
Say hello to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can share {gifts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut along the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Welcome.**
Thank you for coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we can do together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has something to share.
Ask the people named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{gift}:** {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{gift}:** {names} would like to learn this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{gift}:** {names} would like help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gifts are written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for doing this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our club has not written this down yet.
Talk about it and write it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we want to work together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick guide to Our Club Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Club Book is a program on our laptop.
It keeps what our club knows and decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more in the door Keep safe, under Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over the club&apos;s book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you have given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop and its charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is for whoever looks after the club&apos;s book next.
The book is kept on the club&apos;s laptop, in the program Our Club Book.
It holds our people, our meetings and what we decided.
Go through this paper together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box beside your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this your first time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us how you like to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The USB sticks with copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer and its ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys to room and cupboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person is in the club.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are in the club.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} meeting is written up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} meetings are written up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decision is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decisions are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program shows where the book is: open Keep safe.
Make a copy on a USB stick before you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} job is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} jobs are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decision is to be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decisions are to be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To open the book without this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day this program may not run any more.
The book can still be read. Ask somebody who knows computers.
Show them these steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is two files. One ends in .book, the other in .book.keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file that ends in .keys with any program for text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the slot called laptop. Its key has 64 letters and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other file with DB Browser for SQLCipher. Choose SQLCipher 4 and a raw key. Type 0x, then the 64 letters and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book with a password has no slot called laptop. Take the password off first, in Keep safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a copy on a stick, the recovery sheet alone is enough. It says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we heard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not hear from {names} this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked to talk about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left over from the meeting before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else we thought about:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people told us before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These letters cannot be printed: {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read, for most people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big letters, words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the folder: who was heard, votes and worries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter for each person who is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names to tick at the door, with room for new people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and names, to hang on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges on plain paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With lines to cut along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges for holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets L7418: 8 badges of 86 by 55 millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name stickers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets L7160: 21 stickers of 63 by 38 millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can share what, and who would like what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decisions, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for each person with jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own rules, to hang on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever looks after the book next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, how to reach them, and what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards about what a person can share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever would sooner write than speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like to learn {gifts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like help with {gifts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, from {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} supports {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} is a buddy to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} is family of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} is a friend of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print in {size} point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look at this again on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to look at this again. It was due on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they came to us: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” may be two people: {better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” may be the other way round: {better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” may not be a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is in capitals. It may be: {better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} is in this book already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} is on this list more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of your club.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a role with this name. Type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what every meeting talks about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the e-mail address shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date like this: 4 November 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the sizes of print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role ended before it began. Look at both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else. Nobody is their own supporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what it is, for example cooking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a gift with this name already. Type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first. Tick that they said yes, then choose the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture. Choose a photo, for example one ending in .jpg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too big for this computer. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this picture is missing. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot read this kind of phone photo. Save it as a .jpg first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting ends before it starts. Change one of the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what should be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your words shorter. {limit} letters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what was decided, in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision cannot replace itself. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what there is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the lines below first. Then add these people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. That month has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time like this: 2:30 pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, for example 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this shorter. There is room for {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Write a day that has been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>club details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how we work together changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role {name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role {name} renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role {name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added to every meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed for every meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed from new meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name taken out of {count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number of {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact details of {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how {name} likes to be told things changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who to ring for {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what helps {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo of {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {name} said about a photo changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo of {name} taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles of {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people around {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} put on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} marked as died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came into the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift of {name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gifts of {name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish of {name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift of {name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitations for {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” taken off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” left for the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” put off to next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added, and came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet typed in: {count} people came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sent wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick for {name} taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark that {name} was heard taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point made “told us”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point made “said”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point made a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point made a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point made “come back to this”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points from notes added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes of {name} agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes of {name} put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision “{name}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision “{name}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision “{name}” looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision “{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job “{name}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job “{name}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job “{name}” done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job “{name}” let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job “{name}” to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step “{name}” done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step “{name}” to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job “{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words. Try 2 sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words is too long for many people. Make it 2 or 3 sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 2 ideas here. Try a new sentence or a new point at “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sentences. Try a new point for each idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is a hard word. You could try “{try}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” does not say who does it. Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is “{word}”? Use the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is easier to read as 2 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is easier to read as a number, such as 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is quicker to read: {try}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is hard for many. Try words such as about half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is hard for many. Try a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date out, such as Tuesday 4 November.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is easier to read as {try}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the word “and”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{word}” out: {try}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{word}” out in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will everyone know what “{word}” stands for? Write it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on {date} is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}. {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}. {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person needs a lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people need a lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person needs a way in with no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people need a way in with no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person needs room for a wheelchair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people need room for a wheelchair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person needs the hearing loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people need the hearing loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person needs an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people need an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person needs a supporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people need a supporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person wants the papers before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people want the papers before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will you meet next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more meetings have minutes that are not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more meeting has minutes that are not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} jobs are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} **{due}.**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And 1 more job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this decision again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {count} decisions again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who have we not heard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not heard {names} at the last {count} meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {names} how they like to be told things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the club?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written here yet. A name is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a list in a spreadsheet? Press People, then Bring in a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is due and no minutes are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms that are out: {forms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few words about a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something for an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what should be put right in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The club&apos;s book is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. The book can be open once at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another window called Our Club Book.
If you find none, restart the computer and open the book again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can be read but not written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything kept until now is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the book is locked against writing.
Ask whoever looks after this computer to unlock it. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not read or write its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved until now is safe. The last thing may need typing again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again once.
If it happens again, write down what is on the screen. Then ask for help.
The disk may be wearing out. Make a copy of the book soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved until now is safe. What you type now cannot be kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this window open.
Empty the computer&apos;s own bin, or take large files away. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The club&apos;s book cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute. Another program may be holding it.
If it still does not open, ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The club&apos;s book is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged book has been left as it is. Nothing new is written in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the newer Our Club Book on this computer. Then open the book with it.
Or bring back a copy from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book may come from another computer.
Bring the key file that belongs to it, and keep the two together.
If you have the recovery sheet of this book, use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start a new club.
Find your newest copy of the book and ask for help to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a club&apos;s book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start a new club.
Bring back the newest good copy. If there is none, save what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of your club&apos;s book and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book was written by a newer Our Club Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key on this computer does not open this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to the book is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has not been changed. It is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is a small file beside the book. It may have been moved.
Put it back beside the book, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the book is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book in this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the book is on a stick, put the stick in. Then try again.
If it was moved, put it back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or another folder. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the book is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was only read. The club&apos;s own book is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another copy, the newest one before this.
Make a new copy of the book soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The club&apos;s book is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the book is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password, or use the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed. You can try as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether capital letters are on.
Press Show the password to see what you type.
You can use the recovery sheet instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery sheet belongs to another book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the club&apos;s name on the sheet. Find the sheet of this club.
Look at the number of the key, too. An older copy opens with the older sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has had a new key since. This sheet opens older copies alone.
Find the sheet with the highest key number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s file was moved while the book was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is safe. The book has been put back in its place, with all that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the last thing again.
Leave the files of the book alone while this window is open.
A file that stood in its place is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy belongs to another club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The club&apos;s own book has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy that carries the name of your club.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book on this computer is safe. The copy was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in again. Leave it in until you are told to take it out.
Then make a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged book cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged book has been left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a copy instead.
Keep this computer as it is, and ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved until now is safe. It is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Carry on and look whether your last words are there.
If it happens again, show the details to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}, {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe copy made on {date}: {people}, {meetings}.
You can take the stick out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe copy made on {date}: {people}, {meetings}. Eject the stick in your files window before you take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe copy made on {date}: {people}, {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe copy made on {date}: {people}, {meetings}.
It is on this computer. If the computer is lost, this copy is lost too.
Make one on a USB stick as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copy to USB: {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copy, in a folder: {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy on USB yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is good. In it are {people} and {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} people here, {there} in this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} meetings here, {there} in this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest meeting here: {here}. In this copy: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with a sheet that has key {number} on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy belongs to another club: {club}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stick}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stick}: it is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in. Last copy on it: {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick {letter} is in. There is something new to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick that is new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Last copy on it: {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. No copy of this club is on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time, put in stick {letter}. It was not used for longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a second stick next time, and keep the two in two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {letter} on this stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copies open on this computer only. If it breaks, nobody can read them.
Print the recovery sheet now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the stick. Take something off it, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick cannot be written on. It may have a small lock at its side, or be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick was taken out too early. Put it in again and make a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not good, so it was taken away. The stick may be worn out. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be made. The book itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this computer. Take away large files that nobody needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the program write in the folder of the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk did not keep the copy. Make one on a USB stick soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not pass its test. Make one on a USB stick, and ask somebody for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was closed before its copy was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy on a USB stick soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time, no copy was made on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: {people}, {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to your club.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another club. Your club&apos;s book stays, unless you bring this one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is damaged. Do not rely on it.
Look for another copy, the newest one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Our Club Book made this copy. Put the newer one on this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more. If it is on a stick, put the stick in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a copy of a club&apos;s book. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a club&apos;s book, not a copy. The program opens your own book by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is not there any more. Look whether its stick is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is damaged. Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Our Club Book made this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No copy was made. The book and older copies are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {date} is back. This is now the club&apos;s book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read, {size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pictures, {size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words only, {size} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the door: who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} wants to listen. Make a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people want to listen: {names}. Make a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} wants theirs read aloud. Who will do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people want theirs read aloud: {names}. Who will do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the paper aloud to {names}: {meeting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick each person who has had theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has had theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people have had theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not had theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people have not had theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbered sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {number} typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper of {name} typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {number} came back empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {number} will not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sheets will not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {number} waited for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet opens the book of **{club}**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it when a password is forgotten, or the computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this sheet can read everything in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it locked away, and not beside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a square that a phone can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key, for a phone to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone shows the groups as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Our Club Book on a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the two sheets are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet 1 is kept here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet 2 is kept here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to open a copy without our program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this part to somebody who knows computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is a plain zip file. In it is the file book.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any program for SQLCipher 4 opens that file with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four lines are one: 64 letters and figures with no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what stands below, with the key in place of the three dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In SQLCipher 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In SQLite3 Multiple Ciphers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the stick with the newest copy. Press **Bring back a copy**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter O, I or L in it. What looks like one is 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has key {number} now. Sheets with a smaller number open older copies alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press **Choose this copy** at the one on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it asks for a password, press **Use the recovery sheet**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 13 groups. Capital letters and spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is only the password forgotten? Open the book, and begin at **Use the recovery sheet**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the recovery sheet or the hand-over page.
The name and number of whoever helps you stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help: **{helper}**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help, with the phone number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you know where both recovery sheets are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody last saw them on {date}. Go and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the book safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password keeps out whoever finds this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery sheet yet. It is a paper that opens the book when nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer is lost, this paper opens the copies on your sticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type whose password this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the name shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password. Three small words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the password longer: {least} letters or more. Three small words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the password shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same password once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Press “Show the password” to see what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet first. Without it, a forgotten password loses the whole book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this group from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what stands on the sheet. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book asks for a password each time. Type at least one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the new paper first, and print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this group from the new paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what stands on the new sheet. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has key {number} now.
An older sheet does not open it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has its old key still, and nothing was changed.
You can try again with the same new sheet, while the book stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has key {number}. Only a sheet with key {number} opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copy here opens with an older sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies here open with an older sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every copy here has key {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in. Its copies open with an older sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with an older sheet, with key {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one old sheet until a stick has a copy with key {number}.
Then tear up every sheet with a smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tear up every sheet with a smaller number than key {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies have key {number} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old copies are taken away. The book is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some copies kept their old key: {count}. Look whether the stick is full or locked, and test them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sticks still open with an older sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each of them in once, and give its copies the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number} is mistyped. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These groups are mistyped: {numbers}. Look at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is missing, or lacks a sign. Look here: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has 13 groups. Type them one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 13 groups are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 13 groups are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has 13 groups of 5. You typed {count} letters and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These groups do not belong together. Look at each again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 13 groups from the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} of {all} points are easy to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one point could be easier to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points are easy to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word “{name}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word “{name}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word “{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is there already. Change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the word means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**{keys}**: {does}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the space bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the left arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the next button or box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the button or box before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press the button you are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go along a list, or from choice to choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get help about this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save what you typed in a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a door. The top door is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the text bigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the text smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the text as big as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a meeting, write down what we were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a meeting, write down what somebody said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a meeting, write down what we decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a meeting, write down a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a meeting, mark what we come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the minutes, go to the next point to make easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the page aloud, and be silent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn Room view on, and off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fifth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sixth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seventh of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the eighth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ninth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the eleventh of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twelfth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thirteenth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourteenth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fifteenth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sixteenth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seventeenth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the eighteenth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nineteenth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twentieth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twenty-first of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twenty-second of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twenty-third of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twenty-fourth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twenty-fifth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twenty-sixth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twenty-seventh of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twenty-eighth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twenty-ninth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thirtieth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thirty-first of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pounds} pound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pounds} pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pounds} pounds {pence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pence} pence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written here is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, to listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no voice. Ask somebody to install espeak-ng, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no voice. Ask somebody to add one in the settings of Windows, under Speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound comes out. Is a loudspeaker there? If so, ask somebody to install alsa-utils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound comes out. Is the loudspeaker switched on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse bringing the book back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We never tried whether a copy brings the book back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last rehearsal: {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the stick {name}: {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder {name}: {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer: {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {copy} brings the book back. In it are {people} and {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its newest meeting: {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The club&apos;s own book now: {people}, {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this computer opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back was only tried. The club&apos;s book is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal of a bad day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you are at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you have seen with your own eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet 1 is in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet 2 is in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other stick is in another house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse again before {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Our Club Book {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No newer one is on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Our Club Book is on this stick: {version}.
New in it: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Our Club Book is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Club Book {version} is here and was tested.
Close the program, and open it again to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Club Book {version} starts when you open the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Club Book {version} starts when you open the program again.
The club&apos;s book stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. This program stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the club&apos;s book could not be made, so nothing else was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build takes no updates from a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was not put here by its setup program.
Bring it up to date the way you put it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update on this stick is not signed by the makers of Our Club Book. It was left alone.
Ask whoever gave you the stick where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update on this stick is damaged. It was left alone.
Have it put on the stick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update on this stick is not whole. It was left alone.
Have it put on the stick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update on this stick is for a much newer program. Use its setup program instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Our Club Book on this stick is the one you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Our Club Book on this stick is older than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update on this stick is for another kind of computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer Our Club Book does not work on this computer.
This one stays, and works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room on this computer. Take large files away, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick was taken out too early. Put it in again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier Our Club Book is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer Our Club Book could not be put here. This one stays, and works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sheet not typed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sheets not typed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number}: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet without a number: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day on this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} helped to fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}, written on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in by {name} on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back empty on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not come back. Told on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the minutes: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it with this sheet only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, {date}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that is on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who this is. Choose one of the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet of this form has the number {number}. Look at the paper, or leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number} is typed in already. Leave its number out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what they want to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where these words go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day on which you type this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a kind of phone photo. Save it as a .jpg first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too big. Save it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. Part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds more than a picture, and might do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} fetches parts from somewhere else. Save it with all its parts inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has too many parts for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say how big it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no drawing in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot print the drawing {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} wants to go outside its zip file, so it stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is made to fill up a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is another zip file. Add it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the same picture as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in the book already. It is called {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} more files were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 pictures are the most at once. Add {file} and the rest another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are too big together. Add {file} and the rest another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for {file}. The book holds 2000 pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, for example: our kettle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture has this name. Type another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {other} has this meaning already. Choose another meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type who made the pictures, as it shall be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose pictures these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture “{name}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture “{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, phone, address, photo and notes are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So are gifts, roles, and what helps this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed minutes now say “a member”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo starts anew. What was done earlier stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that still hold this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know of no copy that still does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, copies of these days: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {name}, copies of these days: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder {name}, copies of these days: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in. Its last copy is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, and {more} more days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old copies go by themselves, as new ones are made. The last may stay a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one back here, and the person is forgotten again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another computer, only a stick that was in since knows it.
Put each stick in here once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Club Book keeps this file beside the copies of a club&apos;s book. Leave it here.
It says whom to forget again when an older copy is brought back.
It holds no names. Its numbers mean something in the club&apos;s own book alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person was forgotten after this copy was made. That person is forgotten again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people were forgotten after this copy was made. They are forgotten again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and files to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and job lists, on walls and in folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who, badges and lists of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets that were filled in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and telephone lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos on telephones and cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that were saved as files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was forgotten for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} we forgot somebody for good.
This is left for people to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person in it was forgotten for good, and is so again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people in it were forgotten for good, and are so again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes to keeping a photo {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes to printing it {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said no to keeping a photo {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said no to printing it {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took back the yes to keeping it {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took back the yes to printing it {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new photo came on {date}. What was said before is about the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo was taken away on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told us {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, with a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, through a supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a list brought in on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sheet {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a sign or a gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no for one of the two questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot print a photo that we may not keep. Change one of the two answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
