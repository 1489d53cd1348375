/** English, British and American: words of which each may stand for the others of its line in a name; the one that names use first. */
export const englishAlike = `\
customer client consumer
employee staff workforce personnel worker collaborator
churn attrition turnover defection
loyalty allegiance fidelity
satisfaction happiness contentment
complaint grievance
bill invoice
billing invoicing
handling handle processing
management handling administration
average mean
time duration length
rate ratio percentage share proportion
score rating index
rating evaluation assessment grading
overall total general
value worth
value figure
target goal desired
benchmark yardstick
comparison comparative reference
promise pledge commitment
listening hearing
active attentive
advocate evangelist
chatbot bot chatterbot
agent assistant bot
agreement contract
analysis analytics
predictive forecasting prognostic
modelling modeling forecasting
visit appointment
engineer technician fitter
approach method methodology technique
best good proven
audit review assessment check
automation automatisation
base database repository library
knowledge knowhow
data information
leadership management
leading managing
break disruption discontinuity
break breaking failure fail
business economic investment
investment capital
buying purchasing procurement purchase
centre center committee
committee group board council
duct conduit pipe trunking
call phone telephone
callback ringback
cancelling canceling terminating cancellation termination
case ticket issue
ownership responsibility accountability
owner manager lead head
centricity centredness centeredness
centric centred centered focused oriented
focus orientation
change transformation transition shift
perspective viewpoint view standpoint
channel medium
media network
network community
closeness proximity nearness
creation development design
participation involvement
comment remark quote statement
contact communication
site website homepage webpage
site portal
portal account
consent permission authorisation authorization
declaration statement form
crisis emergency
protocol playbook plan
error mistake
current present existing actual
future target desired
curve line graph
emotion feeling emotional
sentiment mood
service support care
platform hub
master core
latitude leeway freedom scope discretion autonomy
empowerment enablement
department division
departmental divisional functional
organisational organizational corporate company
delivery shipment
parcel package
driver factor determinant
quick early fast rapid
win success gain
effort hassle
email mail
letter mail
empathy compassion
map diagram mapping canvas
engagement involvement commitment
motivation morale
fatigue tiredness weariness exhaustion overload
loop cycle circle
first initial
resolution solution fix
solved resolved fixed
process procedure
workflow procedure
flow sequence
seamless frictionless smooth effortless
goodwill courtesy
governance oversight
segment group cluster category
handover handoff transfer
house home property
connection hookup
move moving relocation
reporting report notifying notification
registering registration
hotline helpline
identity character personality
implementation rollout execution
roadmap plan timeline
indicator metric measure
induction onboarding familiarisation
interaction exchange encounter
interviewing surveying questioning
job task
internal inhouse
news announcement message
inventory list register catalogue catalog directory
silo island
journey path trip
key main critical
plain simple clear easy
language wording
sales selling
maturity readiness
model framework
meeting session huddle
workshop session
replacing replacement exchanging swapping changing
smart intelligent digital
prototype mockup
mystery secret silent undercover
shopping shopper
neighbourhood neighborhood vicinity
orchestration coordination
outage failure breakdown interruption
internet broadband wifi
overdue late outstanding unpaid
sorting settling resolving clearing
reminder notice dunning
pain friction problem
panels system modules
rule effect principle
persona archetype avatar
personalisation personalization individualisation individualization
personalise personalize tailor
phase stage step
privacy protection
profile record file
proposition promise
psychological emotional mental
safety security
recommendation referral
recovery remedy
relationship relation relational
repurchase rebuy reorder
reply answer response
suggestion idea proposal
research study investigation
sample sampling
single unified holistic unique complete
sponsor patron
standard norm guideline
start begin
story narrative
survey questionnaire poll
system software tool
toolbox toolkit
talking speaking
test testing experiment trial
split bucket
transactional transaction event
voice opinion
basics fundamentals essentials introduction foundations
roadworks construction
wish want desire
user enduser
mentality thinking mindset
lifetime lifespan
return yield payback
welcome greeting
conversational dialogue chat
moment instant`;
