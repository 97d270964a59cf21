/// Sentences with the same letters as ordinary words, names, places, codes and titles. None of the words before the
/// bar may be taken for a term.
enum TrapCases {
  static let text = """
    at | He is at school by eight.
    At | At lunch he sits with friends.
    is | This is his best year yet.
    or | Bring a pencil or a pen.
    idea | It was a good idea to try music.
    Idea | Idea by idea, the story grew.
    in | She sits in the front row.
    add | He can add two numbers.
    Add | Add the numbers in the box.
    adds | She adds fractions well.
    act | They act out the story.
    acts | He acts kind to others.
    Act | Act 2 of the play was funny.
    map | He drew a map of the park.
    maps | They read maps in class.
    Map | Map reading is his favorite.
    cap | He wore a red cap.
    caps | Write it in caps.
    Cap | Cap the marker when done.
    aid | She ran to his aid.
    aids | Hearing aids help her.
    ed | The phys ed class is fun.
    Ed | Ed plays the drums.
    it | It is his turn.
    It | It rained at recess.
    id | Show your id at the door.
    hi | He says hi to everyone.
    Hi | Hi! My name is Sam.
    pa | Her pa came to pick her up.
    ma | Her ma is a nurse.
    me | Give it to me.
    do | What do you like?
    so | He was so happy.
    as | As soon as he can, he runs.
    am | I am six.
    us | They play with us.
    we | We went home.
    be | He will be there.
    if | If it rains, we stay in.
    no | He said no.
    on | He sat on the rug.
    to | She went to the library.
    pe | He wrote pe on the page.
    pt | He drank a pt of milk.
    ot | The letters ot are in hot.
    el | She took the el to the city.
    star | He drew a star.
    Star | Star of the week: Ana.
    stars | He got five stars.
    pals | He and his pals play chess.
    cars | Toy cars are his favorite.
    gate | Wait by the gate.
    brief | Keep directions brief.
    Brief | Brief breaks help him.
    leap | A leap year has 366 days.
    reel | The fishing reel broke.
    past | In the past he cried.
    peak | At the peak of the hill
    told | He told the truth.
    help | He asks for help.
    case | In case of rain, stay in.
    par | His work is on par with peers.
    met | The team met on Monday.
    tops | He likes red tops.
    cast | He has a cast on his arm.
    snap | He can snap his coat.
    air | She needs fresh air.
    fast | He runs fast.
    fam | The whole fam came.
    far | He can throw far.
    unit | The unit on plants was fun.
    lap | He ran a lap.
    dial | Turn the dial.
    face | He washed his face.
    seem | They seem happy.
    see | He can see the board.
    cat | The cat sat.
    bit | He ate a bit of bread.
    rise | He can rise on his own.
    odd | Odd numbers come first.
    Odd | Odd as it was, he laughed.
    pans | Pots and pans
    steam | Steam came from the cup.
    stem | The stem of the plant is green.
    access | He needs access to water.
    ace | He got an ace.
    chip | He ate a chip.
    snap | Snap your fingers.
    AT | PLEASE MEET AT THE FRONT DOOR
    AT | PARENTS ARE WELCOME AT ALL MEETINGS
    AT | WHAT YOUR CHILD DOES AT HOME
    AT | ARRIVE AT 9 AM
    IN | CLASSES IN SESSION
    OR | YES OR NO
    IS | THIS IS A DRAFT
    IT | IT IS TIME TO MEET
    IDEA | A GREAT IDEA FOR HOME
    ADD | ADD MORE LINES IF NEEDED
    ACT | HOW TO ACT IN CLASS
    MAP | SCHOOL MAP
    MAP | HOW TO READ A MAP
    AID | FIRST AID
    AIDS | HEARING AIDS CHECKED DAILY
    CAP | PUT THE CAP ON THE GLUE
    ED | GENERAL ED CLASS SCHEDULE
    HELP | HELP YOUR CHILD AT HOME
    STAR | STAR OF THE WEEK
    FAST | HOW FAST DOES HE READ
    BRIEF | A BRIEF SUMMARY
    PAST | PAST RECORDS
    MET | GOAL MET
    MET | GOALS MET THIS YEAR: 3
    FACE | FACE TO FACE MEETING
    CASE | CASE MANAGER NAME
    CARS | TOY CARS AND TRUCKS
    GATE | MEET BY THE GATE
    PALS | LUNCH WITH PALS
    AT | We will meet AT the front door.
    AT | Please be AT school by 8.
    OR | You may call OR write.
    IN | Turn this IN by Friday.
    IS | He IS making progress.
    IT | She did IT by herself!
    ADD | Do not ADD to this page.
    NOT | He does NOT need this.
    ADA | STUDENT: ADA BROWN
    ADA | Name: ADA LOPEZ
    Ada | Ada Brown likes math.
    Ed | Mr. Ed Stone is the teacher.
    ED | ED STONE, PRINCIPAL
    Pat | Pat and Sam read together.
    PAT | PAT JONES, PARENT
    Ida | Ida reads well.
    IDA | Parent name: IDA MARSH
    Art | Art Green teaches music.
    Cap | Coach Cap Reed runs the team.
    Al | Al sits by the door.
    Di | Di and her mom came.
    Ali | Ali and Di like art.
    Mae | Mae Ortiz is in grade 2.
    Iris | Iris Chen, SLP, came.
    IDEA | He goes to IDEA Public Schools.
    IDEA | She was at IDEA Charter School last year.
    Ada Lovelace | Ada Lovelace Elementary School
    LEAP | She went to LEAP Academy last year.
    STAR | He moved from STAR Academy in May.
    ACT | ACT Academy is a public school.
    STEM | Her school is STEM Academy of the West.
    ARC | He went to ARC Elementary.
    Act | The Every Child Act passed.
    OR | The family moved from Portland, OR 97201.
    OR | They live in Salem, OR.
    ID | They live in Boise, ID.
    ID | 12 Main St, Boise, ID 83702
    IN | He moved from Gary, IN to Ohio.
    MA | Boston, MA 02110
    MA | Send it to 5 Elm St, Lynn, MA.
    PA | He was born in Erie, PA.
    HI | 44 Palm Dr, Hilo, HI 96720
    HI | She came from Hilo, HI last year.
    ME | Bangor, ME 04401
    AL | in Mobile, AL
    DE | in Dover, DE
    MD | in Bowie, MD
    CA | They moved from Fresno, CA.
    CA | Los Angeles, CA 90012
    OK | in Tulsa, OK
    LA | in Monroe, LA
    CO | near Pueblo, CO
    MS | in Biloxi, MS
    MI | in Flint, MI
    DC | Washington, DC 20202
    ID | Student ID: 0047216
    ID | ID number 33815
    ID | Bring a photo ID to the test.
    ID | State ID: 5582210
    ED | Form ED-620 is on page 2.
    ED | See form ED 625.
    PT | Form PT-104
    OT | Room OT-12 is upstairs.
    PT | Bus PT-44 stops here.
    DEC | Meeting date: DEC 5
    MAR | Due MAR 2026
    MAR | MAR 14 2026
    SEP | SEP 3
    AM | 9:00 AM to 10:30 AM
    PM | until 3 PM
    504 | 504 Main Street
    504 | It cost $504.
    504 | Room 1504
    504 | Call 504-555-0199.
    504 | He read 1,504 words.
    1:1 | at 11:10
    IEP | See https://example.org/IEP/forms for more.
    IEP | Write to IEP@school.example.org.
    IEP | The file is IEP_final_v2.docx.
    OT | www.OT-help.example.org
    OT | Open C:/drafts/OT/plan.md
    AT | student_AT_form
    VI | Title VI of the law
    VI | See Part VI.
    VI | VI. Services
    II | WJ-II
    IV | Phase IV
    I.D. | I.D. 00472
    P.T. | They read a book about P.T. Barnum.
    A.T. | A.T. Miller is his uncle.
    E.D. | The poet E.D. Stone came to school.
    MA | Jane Ortiz, MA, CCC-SLP
    MD | Lena Park, MD
    MS | MS. JONES, TEACHER
    DR | DR. STONE
    IDEA | He read the book “A Big IDEA for Small People” twice.
    ADD | She likes the song "ADD a Little Sunshine".
    MAP | The class read “The Lost MAP of Ohio”.
    ABC | He sings the ABC song.
    ABC | She knows her ABCs.
    Abc | Abc books are on the shelf.
    NOT | He is NOT able to attend.
    ALL | ALL students line up.
    DO | DO NOT send him alone.
    ANY | Report ANY falls.
    SEE | SEE ATTACHED
    FOR | FOR OFFICE USE
    USE | USE BLACK INK
    PLAN | PLAN FOR THE YEAR
    GOAL | GOAL 1
    MAY | He MAY have breaks.
    CAN | He CAN do it.
    WILL | He WILL try.
    TEAM | TEAM NOTES
    NO | NO CHANGES
    HAS | HE HAS FRIENDS
    BEST | DO YOUR BEST
    FUN | HAVE FUN
    LI | Mrs. Li is his teacher.
    LI | Student: LI, WEI
    MA | Parent: MA, YO-YO
    YU | Mr. YU
    ED | EDWARD (ED) STONE
    AL | AL PARK, GRANDFATHER
    MAE | MAE'S HOUSE
    JO | JO AND DI
    ok | He is ok.
    OK | OK to go.
    TV | He likes TV.
    USA | We live in the USA.
    UK | They came from the UK.
    NBA | He likes the NBA.
    ART | ART class is on Monday.
    ART | MUSIC AND ART
    sat | He sat down.
    SAT | HE SAT DOWN
    Sat | Mon, Wed, Sat
    SUN | THE SUN IS HOT
    Sun | Sun is out.
    Mon | Mon and Wed
    pie | He likes pie.
    PIE | APPLE PIE
    ear | His ear hurts.
    EAR | RIGHT EAR
    lea | They ran over the lea.
    sea | He likes the sea.
    Sea | Sea animals are his favorite.
    SEA | BY THE SEA
    sad | He felt sad.
    mad | He gets mad.
    tag | They play tag.
    TAG | PLAY TAG
    pal | He is my pal.
    lid | Put the lid on.
    mid | It was mid year.
    sid | Sid is a cat.
    Sid | Sid runs fast.
    tod | Tod is his brother.
    Tod | Tod Green is in grade 5.
    ari | Ari is five.
    Cal | Cal is six.
    Cam | Cam and Pam
    Pam | Pam is a nurse.
    Dan | Dan came late.
    Ian | Ian is eight.
    Eli | Eli and Ian
    Gus | Gus likes cars.
    AT | Look AT the picture and tell what you see.
    AT | LOOK AT THE PICTURE
    AT | AT THE END OF THE DAY
    IN | STUDENT WILL BE IN CLASS
    ID | ID CARD NEEDED AT THE DOOR
    ED | PHYS ED AND ART
    ED | Ms. ED
    MD | Bethesda, MD is near.
    PA | Her doctor is in Erie, PA and her school is in Ohio.
    ADD | ADD AND SUBTRACT WITHIN 100
    ADD | He will ADD and subtract.
    ACT | DO NOT ACT OUT
    MAP | CLASS MAP OF THE ROOM
    CAP | WEAR A CAP
    AIDS | VISUAL AIDS AND CHARTS
    STAR | GOLD STAR CHART
    HELP | HELP WANTED
    ACE | ACE THE TEST
    ACCESS | ACCESS TO THE LIBRARY
    LEAP | LEAP YEAR
    BRIEF | BRIEF BREAKS EVERY HOUR
    FACE | FACE THE CLASS
    CASE | IN CASE OF FIRE
    GATE | LOCK THE GATE
    PALS | PALS CLUB MEETS TODAY
    CARS | CARS AND TRUCKS
    REEL | REEL IN THE FISH
    TOPS | TOPS AND BOTTOMS
    TAG | TAG IS FUN
    TOLD | HE TOLD THE TRUTH
    SEE | SEE PAGE 4
    SEE | Please SEE the nurse.
    FAST | READ FAST
    UNIT | UNIT 3 TEST
    AIR | FRESH AIR BREAKS
    SNAP | SNAP AND ZIP HIS COAT
    STEM | THE STEM OF THE PLANT
    DIAL | DIAL 9 FIRST
    CAST | HE HAS A CAST
    RISE | RISE AND SHINE
    SAP | THE SAP OF A TREE
    MAZE | A CORN MAZE
    BIT | A BIT OF HELP
    LAP | ONE LAP AROUND THE GYM
    MET | ALL GOALS WERE MET
    PAR | ON PAR WITH PEERS
    PEAK | PEAK HOURS
    PEP | PEP TALK
    ODD | ODD AND EVEN NUMBERS
    PAST | PAST AND PRESENT
    FAR | HOW FAR CAN HE THROW
    CAT | THE CAT SAT
    ART | Art Cole is his aide.
    Pam | Pam Teller, SLP
    Mr. Ed | Mr. Ed came.
    Al | Al Green, OT
    ADA | ADA, Oklahoma
    Ada | Ada, Ohio
    ELI | ELI AND IAN
    LEA | LEA BROWN, GRADE 3
    KIT | KIT CARSON ELEMENTARY
    MAE | MAE JEMISON ELEMENTARY
    OT | otoscope OTTER
    IEP | iep-2025_IEP_v3.pdf
    ED | ed@school.example.org ED@school.example.org
    504 | 504-555-0134
    504 | ZIP 60504
    504 | He scored 504 points.
    MAY | MAY 5, 2026
    SAT | SAT. 9 AM
    SUN | SUN 5/3
    SS | SS#: xxx-xx-1234
    PT | Please call before 5 p.m. PT.
    PT | The ramp is at Room PT.
    ED | Bldg. ED, Room 114
    ED | Go in at Wing ED.
    OT | Bldg. OT, Rm. 4
    IEP | Call 555-0100, ext. IEP.
    six weeks | The plan is reviewed after six weeks.
    six weeks | She missed six weeks of school.
    Trials | Trials of AT devices begin in May.
    GATE | GATE NO. 4 IS SHUT
    IA | They moved from Ames, IA, in June.
    LA | They live in LA now.
    sped | The car sped away.
    para | La reunión es para usted.
    phonological | Her phonological aware- ness is growing.
    """
}
