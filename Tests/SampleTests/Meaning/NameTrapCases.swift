/// More of ``TrapCases``: names, places, Spanish, codes, mail, and what everybody writes in capitals.
enum NameTrapCases {
  static let text = """
    Will | Will ran to the bus.
    Grace | Grace and Will share a desk.
    Art | Art likes trains. Art class is at 10.
    Al | Al said hello.
    Ed | "Ed" is what his friends call Edward.
    Ed | Uncle Ed picks him up.
    Pat | Pat will call you.
    Ed | The PE teacher is Ed Marsh.
    IS | THIS IS THE OFFICIAL COPY
    THE | THIS IS THE OFFICIAL COPY
    AT | CALL US AT 9 OR COME IN
    OR | CALL US AT 9 OR COME IN
    IN | CALL US AT 9 OR COME IN
    AS | THE PLAN IS SIGNED AS IS
    IS | THE PLAN IS SIGNED AS IS
    ME | MAIL IT TO ME
    SO | SO WHAT DO WE DO
    DO | SO WHAT DO WE DO
    OK | That is OK with us.
    HI | HI MOM
    IN | IN OR OUT
    OR | IN OR OUT
    ADD | ADD A PAGE IF NEEDED
    ID | Bring your school ID.
    ID | ID #44120
    ID | Student ID: 5531
    ED | SPECIAL ED DEPARTMENT
    ED | ADULT ED CLASSES
    AT | at@school.org and AT@isd.net
    PT | pt.ot@district.org
    OT | pt.ot@district.org
    IEP | Open iep_2025_final.pdf and IEP-Smith.docx
    ED | Form ED-2210
    SE | See form SE 14 for details.
    LD | File number LD-88231
    IEP | https://isd.example/IEP/forms
    SI | ¡Sí! Si quiere, llame.
    El | El niño va a la escuela.
    EL | El niño va a la escuela.
    EL | EL NIÑO HABLA ESPAÑOL
    EL | They drove to EL PASO.
    LA | LA FAMILIA VIVE AQUÍ
    DE | DE LA ESCUELA
    ES | ÉL ES BUENO
    SE | SE HABLA ESPAÑOL
    CA | Oakland, CA 94601
    PA | Lives in Reading, PA.
    OR | The aunt is in Bend, OR.
    MD | Silver Spring, MD 20910
    MA | He moved from Lowell, MA last summer.
    VA | VA hospital
    ME | Give ME the ball!
    AM | From 8 AM to 3 PM
    PM | From 8 AM to 3 PM
    AP | The app crashed.
    map | Find the map on page 2.
    act | She likes to act.
    star | He is a star pupil.
    rise | Ask her to rise.
    goal | Soccer goal
    brief | It was a brief visit.
    case | In that case, call.
    par | below par
    ran | He ran.
    TS | Type "TS" on the keyboard.
    IV | Title IV funds
    VI | Title VI of the law
    II | Part II
    CC | CC: Ms. Jones
    PS | PS: call me.
    MS | MS. LEE, ROOM 4
    DR | DR. ALI
    NE | 45 NE 3rd Street
    SE | 1200 SE Hawthorne Blvd
    SW | 800 SW 5th Avenue
    NW | 22 NW Oak
    ile | Reading at the 14th %ile
    IS | I.S. 204 is a middle school.
    PS | He goes to P.S. 118.
    ET | The call is at 4 PM ET.
    ET | Zoom at 5 ET
    AT | AT&T phone
    IT | Call IT for a new laptop.
    US | US History
    US | The US flag
    AM | I AM HAPPY
    AN | THIS IS AN OPEN HOUSE
    HE | HE WILL GO
    WE | WE AGREE
    IDEA | I HAVE AN IDEA
    IDEA | What a great IDEA!
    ACT | The Civil Rights ACT
    aim | The aim is to read.
    bit | a bit tired
    cap | Put a cap on it.
    reach | He can reach the shelf.
    snap | a snap
    PAL | His PAL is Jo.
    COPS | COPS visited the class.
    CAT | The CAT sat on the mat.
    DOG | The DOG ran.
    SAM | SAM IS SAD
    SAD | SAM IS SAD
    MAE | MAE LIN
    IDA | Ida May
    ABE | Abe Lin, age 9
    RAD | That was rad.
    SAND | SAND AND WATER TABLE
    SPARK | A spark flew.
    FLASH | flash cards
    PECS | His pecs hurt.
    LEAP | Look before you leap.
    CBS | CBS News
    NBA | NBA game
    PBS | He watches PBS Kids.
    ABC | sings the ABC song
    ABC | learn his ABCs
    DC | Washington, DC
    AC | The AC in the bus broke.
    CD | He plays a CD.
    PC | on a PC
    HD | HD video
    IP | IP address
    BMX | BMX bike
    SUV | a red SUV
    TP | TP roll
    CO | CO detector
    ED | his driver's ed class
    ED class | his driver's ed class
    ED | health ed class
    ed class | health ed class
    at | He was at evaluation day.
    at evaluation | He was at evaluation day.
    IN | WRITE YOUR NAME IN PEN
    IT | PUT IT AWAY
    ALL | ALL STUDENTS
    WILL | WILL WILL COME?
    MARK | Mark an X.
    May | May is in May's class.
    Faith | Faith and Hope are twins.
    Hope | Faith and Hope are twins.
    Ray | Ray and Ian
    Dee | Dee Dee Ortiz
    Al | Al's mom
    Ty | Ty Lee
    Bea | Bea sits.
    Cal | Cal ran.
    ART | ART ROOM
    ART | He loves ART!
    PE | 12 PE Street
    LA | LA MESA ELEMENTARY
    MESA | LA MESA ELEMENTARY
    EL | EL CENTRO SCHOOL DISTRICT
    EL | EL DORADO COUNTY
    LOS | LOS ANGELES
    SAN | SAN DIEGO
    DEL | DEL MAR
    SE | SE PUEDE
    MI | MI HIJO LEE
    ES | ES IMPORTANTE
    CON | CON SU FAMILIA
    SI | SI USTED QUIERE
    NO | NO HAY CLASES
    TE | TE QUIERO
    ME | ME GUSTA LEER
    MD | Dr. Ana Lopez of Bethesda, MD
    CO | Denver, CO 80202
    DE | Dover, DE 19901
    AL | AL SMITH
    PA | Contact: PA RYAN
    ID | ID tag
    ID | Photo ID
    ID | Case ID 8841
    ED | ED MARTINEZ
    IEP | jlee.iep@school.k12.us
    OT | docs.google.com/OT
    LRE | LRE_form.docx
    SD | SD-12-B
    CA | CA-504-11
    AT | AT 3 PM
    AT | LOOK AT ME
    AT | GOOD AT MATH
    AT | AT THE END
    ON | ON TASK
    AS | AS NEEDED
    IF | IF NEEDED
    SO | SO FAR
    BE | TO BE DONE
    BY | BY MAY
    US | CONTACT US
    OK | OK TO SEND
    PM | 3 PM
    TV | on TV
    MVP | He was MVP.
    GPS | GPS watch
    LEGO | LEGO set
    NASA | NASA camp
    YMCA | YMCA pool
    UNO | plays UNO
    PIN | His lunch PIN is 4411.
    SIM | SIM card
    ATM | ATM card
    DVD | DVD player
    PG | PG movie
    AR | AR books
    PR | PR photo
    RV | RV trip
    VW | VW bus
    CT | CT scan
    MRI | MRI scan
    trial | free trial
    trial | The trial lasted a week in court.
    prompt | Please be prompt.
    prompt | Pick a writing prompt.
    probe | Doctors used a probe.
    specials | Lunch specials
    masking | Masking tape
    fidgets | He fidgets a lot.
    masking | She wore a mask.
    charge | no charge
    pass | hall pass
    rise | RISE AND SHINE
    mast | mast
    nurse | The nurse called.
    ID | Boise, ID 83702
    MD | Rockville, MD 20850
    MD | Seen by Anna Ruiz, MD
    MD | Dr. Paul Chen, M.D., FAAP
    OR | Salem, OR 97301
    OR | MORNING OR AFTERNOON
    IN | Gary, IN 46402
    IN | SIGN IN AT THE FRONT DESK
    PA | Erie, PA 16501
    MA | Lynn, MA 01902
    MS | MS. PARKER, SPECIAL EDUCATION TEACHER
    AT | AT 3:00 PM IN ROOM 12
    AT | MEET US AT 3:00
    PM | Meeting: 3:00 PM
    PM | 2:15 PM - 2:45 PM
    PM | from 9 AM to 1 PM daily
    AM | 8:30 AM start
    IT IS | IT IS IMPORTANT TO CALL
    IT | IT IS IMPORTANT TO CALL
    IS | IT IS IMPORTANT TO CALL
    ALL | ALL STUDENTS WILL RETURN
    PLAN | INDIVIDUAL PLAN OF CARE
    AIDE | AIDE NEEDED ON BUS
    ID | PHOTO ID REQUIRED
    ED | PHYS ED GRADE: B
    ED | DRIVERS ED IN SPRING
    VI | Section VI. Services
    II | Section II and Part II
    CD | He listens to a music CD.
    DVD | She gets a DVD as a reward.
    TV | No TV before homework.
    SAT | SAT DOWN AND READ
    SIT | SIT WITH A PEER
    RIDE | BUS RIDE HOME: 40 MIN
    PRO | He is a PRO at chess.
    READ | READ ALOUD DAILY
    ACCESS | ACCESS TO A QUIET ROOM
    DEED | GOOD DEED OF THE WEEK
    EST | The call is at 4 PM EST.
    EST | EST. 1985
    FIT | COAT DOES NOT FIT
    MET | GOAL MET
    MET | Status: MET
    STAR | STAR OF THE DAY
    STEP | STEP 1: OPEN THE BOOK
    TEAM | TEAM MEMBERS
    CARE | CARE OF PETS
    UNIT | UNIT 3: FRACTIONS
    UNIT | The UNIT test is Friday.
    AR | Little Rock, AR 72201
    CO | Denver, CO 80203
    DE | Dover, DE 19901
    SD | Pierre, SD 57501
    LA | LA County
    JM | JM, RT and SB took turns.
    SB | JM, RT and SB took turns.
    PL | 14 PL and 3 SG tapes
    AB | Blood type AB
    B+ | Grades: B+, C, AB
    ADA | ADA LOPEZ, GRADE 4
    AL | AL RIVERA, FATHER
    EVA | EVA SMITH, SLP
    MS | MS MATH GRADE 7
    SIG | SIG LINE: ________
    DOB | DOB 3/4/2015
    SE | 120 SE Main St.
    SE | 44 Oak Ave SE
    NE | 210 NE 5th Street
    SP | Bring SP size gloves.
    MAR | DUE MAR 15
    DM | Send him a DM.
    EC | EC 1 extra credit point
    LS | LS 220 science lab
    AS | AS NEEDED
    ES | Lincoln ES
    MS | Lincoln MS
    HS | Lincoln HS
    GAO | Mr. Gao teaches math.
    GAO | MR. GAO TEACHES MATH
    EIO | OLD MACDONALD EIEIO
    PER | PER WEEK
    M/S | speed of 4 m/s
    S/L | S/L on page 3
    FACETS | MANY FACETS OF READING
    referral | The dentist gave a referral to a surgeon.
    without charge | The ride is without charge.
    FR | FR Class at 10
    """
}
