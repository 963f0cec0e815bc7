const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{Ht as e,t}from"./chunks/engine-klwTNL6M.js";await e(e=>t(`plan`,e));export{};